import { words } from './word.ts';

export const networkWords = words('network', {
  twoWays: 'cannot stand beside %s.enabled: one of them leads to the web UI; leave the other out',
  noHost: 'must be a host name such as flink.example.com: an Ingress without one answers for every host',
  noHosts:
    'must have a host name such as flink.example.com: an HTTPRoute without one answers for every host of its Gateway',
  noParent: 'must name a Gateway in each item, such as [{"name":"public"}]: item %s does not',
  noParents: 'must name a Gateway, such as [{"name":"public"}]: no Gateway serves the HTTPRoute without it',
  host: '%s is not a host name: it must have lower-case letters, digits, hyphens and dots, such as flink.example.com',
  path: '%s must begin with a slash, such as /flink',
  plaintext:
    'has no Secret for %s, so that passwords and programs travel in the clear: set it, such as [{"secretName":"flink-tls"}], or set ingress.allowPlaintext: true where TLS ends before the controller',
  ingressOpen:
    "have no authentication, and REST runs anyone's code: set one that asks callers who they are, such as nginx.ingress.kubernetes.io/auth-url, or set ingress.allowUnauthenticated: true",
  routeOpen:
    "has no authentication that the chart can see, and REST runs anyone's code: put some in front, and set %s.allowUnauthenticated: true",
  noTls:
    'is %s, but REST speaks no TLS: set security.ssl.rest.enabled in flinkConfiguration, or leave route.tls.termination out',
  edge: 'is edge, but REST speaks TLS (security.ssl.rest.enabled): set reencrypt or passthrough',
  passthrough: 'cannot stand beside route.tls.termination: passthrough, since the router sees no path: leave one out',
  noRestPeers:
    'is needed with %s.enabled, whose controller would not reach REST: name its pods, such as [{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"ingress-nginx"}}}]',
  hostNetwork:
    "cannot stand beside kubernetes.hostnetwork.enabled: a NetworkPolicy does not hold on the node's network; leave one out",
  port: '%s must be one port from 1 to 65535, such as %s, with networkPolicy.enabled, which lets fixed ports through and no others',
});
