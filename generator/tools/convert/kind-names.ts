/** What a file is, as `--kind` names it. */
export const kinds = [
  'shell',
  'flink-conf',
  'config-yaml',
  'flink-deployment',
  'config-map',
  'pod-template',
  'log',
  'hadoop',
  'krb5',
  'keytab',
] as const;
export type Kind = (typeof kinds)[number];
