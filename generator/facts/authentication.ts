/** Annotations by which controllers of Ingresses ask callers who they are. A value of `none` or `off` asks nobody. */
export const authenticationAnnotations: readonly string[] = [
  'nginx.ingress.kubernetes.io/auth-url',
  'nginx.ingress.kubernetes.io/auth-secret',
  'nginx.ingress.kubernetes.io/auth-tls-secret',
  'nginx.org/basic-auth-secret',
  'nginx.com/jwt-key',
  'haproxy.org/auth-secret',
  'haproxy-ingress.github.io/auth-secret',
  'haproxy-ingress.github.io/auth-url',
  'ingress.kubernetes.io/auth-secret',
  'traefik.ingress.kubernetes.io/router.middlewares',
  'traefik.ingress.kubernetes.io/router.tls.options',
  'konghq.com/plugins',
  'alb.ingress.kubernetes.io/auth-type',
];
