import { expect, test } from 'vitest';
import { report } from './checked.ts';

test('nothing wrong, nothing said', () => {
  expect(report(['mode: session\nflinkConfiguration: {taskmanager.numberOfTaskSlots: 2}\n'])).toEqual([]);
  expect(report([''])).toEqual([]);
  expect(report(['\uFEFFmode: session\r\nclusterId: a\r\n'])).toEqual([]);
});

test('everything that is wrong, each at its place', () => {
  const text = `
mode: session
clusterid: x
flinkConfiguration:
  taskmanager.numberOfTaskSlot: 2
  heartbeat.interval: banana
  taskmanager.memory.process.size: 1g
  taskmanager.memory.flink.size: 2g
  s3.secret-key: very-secret
jobManager:
  resource: {memory: 1.5g, cpus: 2}
`;
  const lines = report([text]);
  expect(lines).toEqual([
    expect.stringMatching(/^a\.yaml:3:1: error: clusterid: there is no such value: did you mean clusterId\?$/),
    expect.stringMatching(
      /^a\.yaml:5:3: error: taskmanager\.numberOfTaskSlot: .*: did you mean taskmanager\.numberOfTaskSlots\? If not, set strictOptions: false$/,
    ),
    expect.stringMatching(
      /^a\.yaml:6:3: error: heartbeat\.interval: "banana" must be a whole number of at most 64 bits, such as 30000$/,
    ),
    expect.stringMatching(
      /^a\.yaml:7:3: error: taskmanager\.memory\.process\.size: 1g is less than Flink's memory, 2g, and the JVM's metaspace, 256m/,
    ),
    expect.stringMatching(
      /^a\.yaml:9:3: error: s3\.secret-key: holds a secret, which would be readable in the ConfigMap/,
    ),
    expect.stringMatching(
      /^a\.yaml:11:14: error: jobmanager\.memory\.process\.size: "1\.5g" must be a memory size: .* unit b, k, m, g or t/,
    ),
    expect.stringMatching(
      /^a\.yaml:11:28: error: jobManager\.resource\.cpus: .*: did you mean jobManager\.resource\.cpu\?$/,
    ),
  ]);
  expect(lines.join('\n')).not.toContain('very-secret');
});

test('both memory models are looked at', () => {
  const side = (name: string): string => `  ${name}.memory.process.size: 1g\n  ${name}.memory.flink.size: 2g\n`;
  expect(report([`flinkConfiguration:\n${side('jobmanager')}${side('taskmanager')}`])).toEqual([
    expect.stringMatching(/^a\.yaml:2:3: error: jobmanager\.memory\.process\.size: /),
    expect.stringMatching(/^a\.yaml:4:3: error: taskmanager\.memory\.process\.size: /),
  ]);
});

test('what is wrong only because something else is refused is not said', () => {
  const heap =
    'flinkConfiguration:\n  taskmanager.memory.process.size: 8gigs\n  taskmanager.memory.task.heap.size: 5g\n';
  expect(report([heap])).toEqual([expect.stringMatching(/^a\.yaml:2:3: /)]);
  expect(report(['highAvailability:\n  type: kubernets\n  directory: s3://a/b\n'])).toEqual([
    'a.yaml:2:3: error: highAvailability.type: must be kubernetes or zookeeper, not "kubernets"',
  ]);
});

test.each([
  ['1.13', 'web.port: 1', 'deprecated in Flink 1.13.6: write rest.bind-port and rest.port'],
  ['1.13', 'jobmanager.heap.size: 1g', 'deprecated in Flink 1.13.6: it names no successor'],
  ['2.3', 'kubernetes.jobmanager.cpu: 2', 'deprecated in Flink 2.3.0: write kubernetes.jobmanager.cpu.amount'],
  [
    '1.20',
    'metrics.reporter.prom.class: com.example.Reporter',
    'Flink 1.20.5 does not read it: write metrics.reporter.prom.factory.class',
  ],
  ['1.13', 'state.bakend: rocksdb', 'no option of Flink 1.13.6: did you mean state.backend?'],
])('%s: %s', (line, option, message) => {
  const key = option.split(':', 1)[0] ?? '';
  expect(report([`flinkConfiguration:\n  ${option}\n`], line)).toContain(`a.yaml:2:3: warning: ${key}: ${message}`);
});

test('options that no catalogue can know are handed on', () => {
  const of = (option: string): string[] => report([`flinkConfiguration:\n  ${option}\n`]);
  expect(of('my.connector.url: x')).toEqual([
    'a.yaml:2:3: note: my.connector.url: no option of Flink 1.13.6 itself: handed on as it is',
  ]);
  expect(of('metrics.reporter.prometheus.port: 9249')).toEqual([]);
  expect(of('fs.s3a.threads.max: 20')).toEqual([]);
});

test('rules that are switched off warn; what Flink itself refuses is refused all the same', () => {
  const text =
    'strictOptions: false\nflinkConfiguration:\n  kubernetes.nonsense: x\n  jobmanager.memory.process.size: x\n';
  expect(report([text])).toEqual([
    expect.stringMatching(/^a\.yaml:3:3: warning: kubernetes\.nonsense: .*\(not refused: the rule is switched off\)$/),
    expect.stringMatching(/^a\.yaml:4:3: error: jobmanager\.memory\.process\.size: "x" must be a memory size/),
  ]);
});

test("what Flink's client takes and its JobManager does not: the TaskManager's pod is asked for", () => {
  // What the JobManager's command line says, the client does not read.
  const argument = 'kubernetes.jobmanager.entrypoint.args: -Dtaskmanager.memory.process.size=1m';
  expect(report([`flinkConfiguration:\n  parallelism.default: 1\n  ${argument}\n`], '1.20')).toContainEqual(
    expect.stringMatching(
      /^a\.yaml:1:1: warning: taskmanager\.memory\.process\.size: no job would run: Flink's client takes it, the JobManager does not: 1m has no room for the JVM's metaspace/,
    ),
  );
  // The client takes the legacy heap for the whole process, the start script in the pod for the heap beside the stock total.
  const heap = 'flinkConfiguration:\n  jobmanager.heap.size: 3g\n';
  expect(report([heap], '1.20')).toContainEqual(
    expect.stringMatching(/^a\.yaml:2:3: error: jobmanager\.heap\.size: does not fit as the JobManager's heap/),
  );
  expect(report([`strictOptions: false\n${heap}`], '1.20')).toContainEqual(
    expect.stringMatching(/^a\.yaml:3:3: warning: jobmanager\.heap\.size: .*switched off; no job would run\)$/),
  );
  expect(report(['flinkConfiguration:\n  jobmanager.heap.size: 1g\n'], '1.20').join()).not.toContain('no job');
});

test("of what a rule that is switched off says too, and of a program whose TaskManager's pod its image decides, there is one word", () => {
  const factor = 'flinkConfiguration:\n  kubernetes.taskmanager.memory.limit-factor: 0.5\n';
  const template = 'taskManager:\n  podTemplate:\n    spec: {containers: [{name: flink-main-container, env: 3}]}\n';
  expect(report([`${template}${factor}strictOptions: false\n`], '2.3')).toEqual([
    expect.stringMatching(
      /^a\.yaml:3:54: warning: taskManager\.podTemplate: .*\(not refused: the rule is switched off; no job would run\)$/,
    ),
    expect.stringMatching(
      /^a\.yaml:5:3: warning: kubernetes\.taskmanager\.memory\.limit-factor: .*; no job would run\)$/,
    ),
  ]);
  const python =
    'mode: application\njob: {jarURI: local:///a.jar, entryClass: org.apache.flink.client.python.PythonDriver}\n';
  expect(report([python], '2.3')).toEqual([]);
});

test('the file that has the last word is named', () => {
  const base = 'flinkConfiguration:\n  rest.port: x\n  blob.server.port: y\n';
  expect(report([base, '# dev\nflinkConfiguration:\n  rest.port: z\n'])).toEqual([
    expect.stringMatching(/^a\.yaml:3:3: error: blob\.server\.port: /),
    expect.stringMatching(/^b\.yaml:3:3: error: rest\.port: .*"z"/),
  ]);
  expect(report([base, 'flinkConfiguration: {rest.port: null, blob.server.port: 6124}'])).toEqual([]);
});

test('a field of a pod template, an item of a list', () => {
  const text =
    'podTemplate:\n  spec:\n    containers:\n      - name: a\n        image: c\n        nope: 1\n      - nothing: 2\n        name: b\n        image: c\n';
  expect(report([text])).toEqual([
    expect.stringMatching(/^a\.yaml:6:9: error: podTemplate: .*spec\.containers\[0\]\.nope/),
    expect.stringMatching(/^a\.yaml:7:9: error: podTemplate: .*spec\.containers\[1\]\.nothing/),
  ]);
});

test('what is missing is told where it is needed', () => {
  expect(report(['a: 1\nmode: application\n'])).toEqual([
    expect.stringMatching(/^a\.yaml:1:1: error: a: /),
    expect.stringMatching(/^a\.yaml:2:1: error: job\.jarURI: missing: application mode needs/),
  ]);
});

test('anchors, merge keys and names that stand twice', () => {
  const text = 'x-common: &c\n  rest.port: x\nflinkConfiguration:\n  <<: *c\n  web.tmpdir: /a\n  web.tmpdir: /b\n';
  expect(report([text])).toEqual([
    expect.stringMatching(/^a\.yaml:1:1: error: x-common: /),
    expect.stringMatching(/^a\.yaml:4:3: error: rest\.port: /),
    'a.yaml:6:3: warning: web.tmpdir: "web.tmpdir" stands twice: the last one wins, leave the other out',
  ]);
});

test.each([
  ['a: [\n', /^a\.yaml:1:4: error: values: this \[ is never closed by a \]$/],
  ['a: 1\n---\nb: 2\n', /^a\.yaml:2:1: error: values: more than one YAML document/],
  ['- a\n', /^a\.yaml:1:1: error: values: not a map/],
  ['a: "\u0001"\n', /^a\.yaml:1:5: error: values: has a control character/],
  ['mode: session\r\nmode: x\r\n', /^a\.yaml:2:1: error: mode: must be session or application, not "x"/],
])('%j: one clear line', (text, line) => {
  expect(report([text])).toContainEqual(expect.stringMatching(line));
});
