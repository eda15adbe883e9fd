import fc from 'fast-check';
import type { Catalogue } from '../../../generator/facts/catalogue.ts';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { clientOptions } from './client-options.ts';
import { deploymentOptions, type Draws } from './options.ts';
import { cpu, list, map, maps, mostly, name } from './texts.ts';

const boolean = mostly(fc.constantFrom('true', 'false', 'TRUE', 'False'), fc.constantFrom('yes', '1', ''));
const duration = mostly(fc.constantFrom('10s', '5 m', 'PT1M', '100', '3 min'), fc.constantFrom('soon', '-1s', 'P', ''));
const factor = mostly(
  fc.oneof(fc.constantFrom('1', '1.0', '2', '1.1', '1e0'), fc.double({ min: 1, max: 4, noNaN: true }).map(String)),
  fc.constantFrom('0.9', 'much', '', 'NaN'),
);
const host = fc.constantFrom('0.0.0.0', 'localhost', '');

const yamlMap = fc.constantFrom(
  '{a: b}',
  '{a: b} # x',
  'a: b # x\nc: d\n',
  'a:\n  b: c\n',
  'a: b\na: c\n',
  '{a: 1, b: true}',
  '{a: 1.50}',
  '{a: }',
  '{}',
  'a: b',
  '{"a b": "c"}',
  '[a]',
);

/** Options that only newer clients read, and texts that they read otherwise. */
const newerOptions: Draws = {
  'kubernetes.container.image.ref': name.map((text) => `registry.example.com/${text}:2`),
  'kubernetes.jobmanager.cpu.amount': cpu,
  'kubernetes.taskmanager.cpu.amount': cpu,
  'kubernetes.jobmanager.cpu.limit-factor': factor,
  'kubernetes.jobmanager.memory.limit-factor': factor,
  'kubernetes.jobmanager.replicas': mostly(fc.constantFrom('1', '1', '2', '3'), fc.constantFrom('0', '-1', 'two')),
  'kubernetes.hostnetwork.enabled': boolean,
  'kubernetes.jobmanager.entrypoint.args': fc.constantFrom('--a b', '', ' ', `'q'`, '-D x=y: z'),
  'kubernetes.internal-service.annotations': map,
  'kubernetes.internal-service.labels': map,
  'kubernetes.rest-service.labels': map,
  'kubernetes.persistent-volume-claims': mostly(
    fc
      .uniqueArray(name, { minLength: 1, maxLength: 3 })
      .map((names) => names.map((text) => `${text}:/mnt/${text}`).join(',')),
    fc.constantFrom('a:b', 'A:/b', 'a:/b,c:/b', 'a.b:/x,a-b:/y', `${'a'.repeat(60)}:/b`),
  ),
  'kubernetes.persistent-volume-claim-read-only': boolean,
  'kubernetes.decorator.hadoop-conf-mount.enabled': boolean,
  'kubernetes.decorator.kerberos-mount.enabled': boolean,
  'user.artifacts.base-dir': fc.constantFrom('/opt/artifacts', '', '/a b'),
  'high-availability.type': fc.constantFrom('KUBERNETES', 'kubernetes', 'zookeeper', 'NONE', 'standalone', 'a.B', ''),
  'kubernetes.rest-service.exposed.type': mostly(
    fc.constantFrom('Headless_ClusterIP', 'headless_clusterip', 'NodePort', 'LoadBalancer', 'ClusterIP'),
    fc.constantFrom('ExternalName', ''),
  ),
  'kubernetes.rest-service.exposed.node-port-address-type': mostly(
    fc.constantFrom('InternalIP', 'externalip'),
    fc.constantFrom('IP', ''),
  ),
  'kubernetes.transactional-operation.initial-retry-delay': duration,
  'kubernetes.transactional-operation.max-retry-delay': duration,
  'kubernetes.client.io-pool.size': mostly(fc.constantFrom('1', '0', '4'), fc.constantFrom('-1', 'four')),
  'security.kerberos.relogin.period': duration,
  'rest.bind-address': host,
  'web.address': host,
  'jobmanager.bind-host': host,
  'taskmanager.bind-host': host,
  'taskmanager.host': host,
  'taskmanager.hostname': host,
  'kubernetes.jobmanager.annotations': fc.oneof(map, yamlMap),
  'kubernetes.container.image.pull-secrets': fc.oneof(
    list,
    fc.constantFrom('[a, b] # x', '- a # x\n- b\n', '[a, b]', '- a', '[1, true]', '[]', '[a, ]'),
  ),
  'kubernetes.jobmanager.tolerations': fc.oneof(
    maps({ key: name, operator: fc.constantFrom('Equal', 'Exists') }),
    fc.constantFrom(
      '- key: a\n  operator: Exists\n',
      '# all\n- key: a # one\n  operator: Exists\n-\n  key: b',
      '- {key: a} # x\n- key: b\n',
      '[{key: a, # x\n operator: Exists}]',
      '- key: a\n  key: b\n',
      '[{key: a, operator: Exists}]',
      '[{key: 1}, {key: b}]',
      '{key: a}; {key: b}',
      'key: a; key: b',
    ),
  ),
};

/** A map entry by entry. */
const entries: Draws = {
  'kubernetes.jobmanager.labels.team': name,
  'kubernetes.jobmanager.annotations.a.b': name,
  'kubernetes.secrets.store': name.map((text) => `/opt/${text}`),
  'kubernetes.rest-service.annotations.x': name,
};

/** Texts that config.yaml has to put in quotes, or that look like something else. */
const texts: Draws = {
  'my.text': fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
    fc.constantFrom(
      'a: b',
      '#x',
      'a #b',
      '- a',
      '-',
      '?',
      ': ',
      "it's",
      '"',
      '0x1F',
      '0o17',
      '1e3',
      '.5',
      'null',
      '~',
      'yes',
      '*a',
      '%',
      'é',
      ' a',
      'a ',
    ),
  ),
  'my.text.below': name,
};

/** What is drawn for a line: all that 1.13 reads, which newer lines know by their fallbacks, and what is new in the line. */
export function drawsOf({ facts, catalogue }: { readonly facts: LineFacts; readonly catalogue: Catalogue }): Draws {
  const spellings = new Set(
    catalogue.options.flatMap(({ key, fallbackKeys = [], deprecatedKeys = [] }) => [
      key,
      ...fallbackKeys,
      ...deprecatedKeys,
    ]),
  );
  const known = (draws: Draws): Draws =>
    Object.fromEntries(Object.entries(draws).filter(([key]) => spellings.has(key)));
  const common = { ...deploymentOptions, ...known(clientOptions) };
  return facts.configuration.prefixMaps ? { ...common, ...known(newerOptions), ...entries, ...texts } : common;
}
