import { expect, test } from 'vitest';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { changedDefaults } from '../../../../generator/tools/upgrade/defaults.ts';
import { upgrade } from '../../../../generator/tools/upgrade/upgrade.ts';

const lines = lineNames.map(loadLine);
const text = (values: string): string => upgrade(values, lines).text;
const said = (values: string): string[] =>
  upgrade(values, lines).notes.map(
    ({ line, open, key, message }) => `${line} ${open ? 'decide' : 'done'} ${key}: ${message}`,
  );

test('keys change, everything else stays to the letter', () => {
  const before = `# our session
image:   apache/flink:1.13.6-scala_2.12

flinkConfiguration:
    # how long to wait
    akka.ask.timeout:   "20 s"   # long
    'restart-strategy' : fixed-delay
    env.log.max: 3
    my.own:    1   # stays
podTemplate: {spec:   {nodeSelector: {a: b}}}
`;
  expect(text(before)).toBe(
    before
      .replace('1.13.6', '2.3.0')
      .replace('akka.ask', 'pekko.ask')
      .replace("'restart-strategy'", "'restart-strategy.type'"),
  );
});

test('Windows line ends stay', () => {
  const before = 'flinkConfiguration:\r\n  web.port: 1\r\n  jobmanager.heap.size: 1g\r\n  a: b\r\n';
  expect(text(before)).toBe(
    'flinkConfiguration:\r\n  rest.bind-port: 1\r\n  rest.port: 1\r\n  # jobmanager.heap.size: 1g\r\n  # Flink 2.3.0 has no jobmanager.heap.size, and no option in its place.\r\n  a: b\r\n',
  );
});

test('maps in braces', () => {
  expect(text('flinkConfiguration: {web.port: 1, jobmanager.heap.size: 1g, a: b}\n')).toBe(
    'flinkConfiguration: {rest.bind-port: 1, rest.port: 1, a: b}\n',
  );
  expect(text('flinkConfiguration: {a: b, jobmanager.heap.size: 1g}\n')).toBe('flinkConfiguration: {a: b}\n');
  expect(text('flinkConfiguration: {jobmanager.heap.size: 1g}')).toBe('flinkConfiguration: {}');
});

test('texts over several lines', () => {
  const before = 'flinkConfiguration:\n  jobmanager.heap.size: >-\n    1g\n\n  web.tmpdir: |\n    /a\n  b: c\n';
  expect(text(before)).toBe(
    'flinkConfiguration:\n  # jobmanager.heap.size: >-\n  #   1g\n  # Flink 2.3.0 has no jobmanager.heap.size, and no option in its place.\n\n  web.tmpdir: |\n    /a\n  b: c\n',
  );
});

test('a null goes with its key', () => {
  expect(text('flinkConfiguration:\n  restart-strategy: null\n')).toBe(
    'flinkConfiguration:\n  restart-strategy.type: null\n',
  );
});

test('anchors and merge keys', () => {
  const before = 'global: &c\n  akka.ask.timeout: 1 s\nflinkConfiguration:\n  <<: *c\n  restart-strategy: none\n';
  expect(text(before)).toBe(before.replace('akka', 'pekko').replace('restart-strategy', 'restart-strategy.type'));
});

test('what an upgrade cannot decide it lists', () => {
  const before = `flinkConfiguration:
  state.checkpoints.dir: s3://old
  execution.checkpointing.dir: s3://new
  jobmanager.heap.size: 1g
  env.java.opts: -Dx=y
  taskmanager.network.compression.codec: ZIP
  s3.secret-key: very-secret
image: my.registry/flink:1.13.6-own
logConfiguration:
  log4j-console.properties: |
    logger.akka.name = akka.
`;
  const notes = said(before);
  expect(notes).toEqual([
    '2 decide state.checkpoints.dir: execution.checkpointing.dir is given too, which Flink reads first: taken out, kept as a comment',
    '4 decide jobmanager.heap.size: gone in Flink 2.3.0, and no option has taken its place: taken out, kept as a comment',
    '5 done env.java.opts: now env.java.opts.all',
    expect.stringMatching(
      /^5 decide env\.java\.opts: replaces the env\.java\.opts\.all of the distribution, "--add-exports=/,
    ),
    expect.stringMatching(/^6 decide taskmanager\.network\.compression\.codec: for Flink 2\.3\.0 "ZIP" must be one of/),
    '8 decide values: "my.registry/flink:1.13.6-own" names 1.13.6, of Flink 1.13.6: see to it by hand',
    expect.stringMatching(/^\d+ decide values: a text of 2 lines names akka\., of Flink 1\.13\.6: see to it by hand/),
  ]);
  expect(notes.join('')).not.toContain('very-secret');
});

test('a key that another values file has under its new name', () => {
  const { text: after, notes } = upgrade(
    'flinkConfiguration:\n  restart-strategy: none\n',
    lines,
    new Set(['restart-strategy.type']),
  );
  expect(after).toContain('  # restart-strategy: none\n');
  expect(notes).toEqual([expect.objectContaining({ key: 'restart-strategy', open: true })]);
});

test('an upgraded file has nothing left to upgrade', () => {
  const after = text('flinkConfiguration:\n  web.port: 1\n  akka.ask.timeout: 1 s\n  state.backend: rocksdb\n');
  expect(upgrade(after, lines)).toEqual({ text: after, notes: [] });
});

test('defaults that mean something else', () => {
  const changed = changedDefaults(lines);
  expect(changed).toContainEqual({
    key: 'taskmanager.memory.network.max',
    from: '"1 gb"',
    to: '"9223372036854775807 bytes"',
  });
  const keys = changed.map(({ key }) => key);
  // 10000 milliseconds and 10 s, 60000000000 ns and 1 min: the same.
  expect(keys).not.toContain('heartbeat.interval');
  expect(keys).not.toContain('client.timeout');
  expect(keys).not.toContain('classloader.parent-first-patterns.additional');
  // The chart gives ClusterIP anyway.
  expect(keys).not.toContain('kubernetes.rest-service.exposed.type');
});

test('reporters by their class, which 1.20 sets up no more: those of Flink by their factories, of others only the owner knows', () => {
  const reporter = 'metrics.reporter.prom.class: org.apache.flink.metrics.prometheus.PrometheusReporter';
  const own = 'metrics.reporter.own.class: "com.example.Reporter"';
  const before = `flinkConfiguration:\n  ${reporter}  # ours\n  ${own}\n  metrics.reporter.prom.port: 9249\n`;
  expect(text(before)).toBe(
    before
      .replace(reporter, reporter.replace('.class:', '.factory.class:') + 'Factory')
      .replace(own, `# ${own}\n  # Flink 1.20.5 reads metrics.reporter.own.factory.class in its place.`),
  );
  expect(said(before)).toEqual([
    '2 done metrics.reporter.prom.class: now metrics.reporter.prom.factory.class: org.apache.flink.metrics.prometheus.PrometheusReporterFactory',
    '3 decide metrics.reporter.own.class: Flink 1.20.5 reads metrics.reporter.own.factory.class in its place, with the factory of that class: taken out, kept as a comment',
  ]);
  // One that is in a file of 1.20 already has never had an effect there.
  expect(upgrade(before, lines.slice(1)).notes.map(({ key }) => key)).toEqual([
    'metrics.reporter.prom.class',
    'metrics.reporter.own.class',
  ]);
  const factory = `${reporter.replace('.class:', '.factory.class:')}Factory`;
  expect(said(`flinkConfiguration:\n  ${factory}\n`)).toEqual([]);
  expect(text(`flinkConfiguration: {${reporter}, ${factory}}\n`)).toBe(`flinkConfiguration: {${factory}}\n`);
  expect(
    said(`x: &a org.apache.flink.metrics.jmx.JMXReporter\nflinkConfiguration:\n  metrics.reporter.j.class: *a\n`),
  ).toEqual([expect.stringMatching(/^3 decide metrics\.reporter\.j\.class: /)]);
});
