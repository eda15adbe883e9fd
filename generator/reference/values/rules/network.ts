import { networkPorts } from '../../../facts/network-ports.ts';
import { networkWords as words } from '../../../facts/words/network.ts';
import type { Refusal } from '../../flink/client.ts';
import { quote } from '../../flink/quote.ts';
import { say } from '../../flink/say.ts';
import { parseInteger } from '../../flink/types/integer.ts';
import type { ReleaseContext } from '../context.ts';
import { hasAuthentication, hasCertificate, isHost, waysOf } from '../exposure.ts';
import { at } from '../objects.ts';
import { asksForCertificates, onHostNetwork, restIsSecure } from '../switches.ts';
import { type RuleCheck, first, parsed } from './rule.ts';

/** Ways to REST that lead nowhere, or let anybody run code; a policy that keeps out what belongs together. */
export const networkRule: RuleCheck = {
  check(context) {
    const [one, two] = waysOf(context);
    if (one !== undefined && two !== undefined) return { option: `${two}.enabled`, ...say(words.twoWays, one) };
    const checks = { ingress: checkIngress, httpRoute: checkHttpRoute, route: checkRoute };
    return (one === undefined ? undefined : checks[one](context)) ?? checkPolicy(context);
  },
};

function checkIngress(context: ReleaseContext): Refusal | undefined {
  const { host, path, tls = [], annotations = {}, allowPlaintext, allowUnauthenticated } = context.values.ingress ?? {};
  if (host === undefined) return { option: 'ingress.host', ...say(words.noHost) };
  return (
    checkHost('ingress.host', host) ??
    checkPath('ingress.path', path) ??
    (allowPlaintext === true || hasCertificate(tls, host)
      ? undefined
      : { option: 'ingress.tls', ...say(words.plaintext, host) }) ??
    (allowUnauthenticated === true || hasAuthentication(annotations) || asksForCertificates(context)
      ? undefined
      : { option: 'ingress.annotations', ...say(words.ingressOpen) })
  );
}

function checkHttpRoute({ values }: ReleaseContext): Refusal | undefined {
  const { parentRefs = [], hostnames = [], path, filters = [], allowUnauthenticated } = values.httpRoute ?? {};
  const option = 'httpRoute.parentRefs';
  if (parentRefs.length === 0) return { option, ...say(words.noParents) };
  const nameless = parentRefs.findIndex((one) => typeof at(one, 'name') !== 'string' || at(one, 'name') === '');
  if (nameless >= 0) return { option, ...say(words.noParent, nameless + 1) };
  if (hostnames.length === 0) return { option: 'httpRoute.hostnames', ...say(words.noHosts) };
  return (
    first(hostnames.filter(isText), (host) => checkHost('httpRoute.hostnames', host)) ??
    checkPath('httpRoute.path', path) ??
    (allowUnauthenticated === true || filters.some((filter) => filter['type'] === 'ExtensionRef')
      ? undefined
      : { option: 'httpRoute', ...say(words.routeOpen, 'httpRoute') })
  );
}

function checkRoute(context: ReleaseContext): Refusal | undefined {
  const { host, path, tls = {}, allowUnauthenticated } = context.values.route ?? {};
  const { termination = 'edge' } = tls;
  const option = 'route.tls.termination';
  const isSecure = restIsSecure(context);
  if (termination !== 'edge' && !isSecure) return { option, ...say(words.noTls, termination) };
  if (termination === 'edge' && isSecure) return { option, ...say(words.edge) };
  if (termination === 'passthrough' && path !== undefined) return { option: 'route.path', ...say(words.passthrough) };
  const isAsked = termination === 'passthrough' && asksForCertificates(context);
  return (
    (host === undefined ? undefined : checkHost('route.host', host)) ??
    checkPath('route.path', path) ??
    (allowUnauthenticated === true || isAsked ? undefined : { option: 'route', ...say(words.routeOpen, 'route') })
  );
}

/** Whether a list has something there: `check` looks at values without one of its items, too. */
function isText(item: unknown): item is string {
  return typeof item === 'string';
}

function checkHost(option: string, host: string): Refusal | undefined {
  return isHost(host) ? undefined : { option, ...say(words.host, quote(host)) };
}

function checkPath(option: string, path = '/'): Refusal | undefined {
  return path.startsWith('/') ? undefined : { option, ...say(words.path, quote(path)) };
}

function checkPolicy(context: ReleaseContext): Refusal | undefined {
  const { enabled, rest } = context.values.networkPolicy ?? {};
  if (enabled !== true) return undefined;
  if (onHostNetwork(context)) return { option: 'networkPolicy.enabled', ...say(words.hostNetwork) };
  const [way] = waysOf(context);
  if (way !== undefined && at(rest, 'from') === undefined)
    return { option: 'networkPolicy.rest.from', ...say(words.noRestPeers, way) };
  return first(Object.entries(networkPorts), ([key, usual]) => {
    const text = context.effective(key) ?? '';
    const port = parsed(text, parseInteger) ?? 0;
    return port >= 1 && port <= 65535 ? undefined : { option: key, ...say(words.port, quote(text), usual) };
  });
}
