import { expect, test } from 'vitest';
import { report } from './checked.ts';

// A value that cannot be read is left out before the rest is looked at: nothing that misses it is told, and no key that nobody wrote.

const lineAndKey = (text: string): string[] =>
  report([text], '2.3').map((line) => /^a\.yaml:(\d+):\d+: error: ([^:]+)/.exec(line)?.slice(1).join(' ') ?? line);

test.each<[why: string, text: string, keys: readonly string[]]>([
  ['a group that is no map', 'jobManager: {replicas: 2}\nhighAvailability: kubernetes\n', ['2 highAvailability']],
  ['a misspelt group', 'jobManager: {replicas: 2}\nhigAvailability: {type: kubernetes}\n', ['2 higAvailability']],
  [
    'a list for an option',
    'jobManager: {replicas: 2}\nflinkConfiguration:\n  high-availability.type: [kubernetes]\n',
    ['3 high-availability.type'],
  ],
  ['a wrong mode', 'mode: aplication\njob: {jarURI: local:///a.jar}\n', ['1 mode']],
  ['a job that is no map', 'mode: application\njob: local:///a.jar\n', ['2 job']],
  ['a jar that is a list', 'mode: application\njob: {jarURI: [a]}\n', ['2 job.jarURI']],
  ['a jar under another name', 'mode: application\njarURI: local:///a.jar\n', ['2 jarURI']],
  ['a jar in one name', 'mode: application\njob.jarURI: local:///a.jar\n', ['2 job.jarURI']],
  ['a name in the job', 'mode: application\njob: {"a b": 1, jarURI: local:///a.jar}\n', ['2 job']],
  ['a principal', 'kerberos: {principal: 1, existingSecret: a}\n', ['1 kerberos.principal']],
  [
    'a switch',
    'allowSensitiveConfiguration: "yes"\nflinkConfiguration: {s3.secret-key: a}\n',
    ['1 allowSensitiveConfiguration'],
  ],
  [
    'lists and maps for options',
    `flinkConfiguration:
  kubernetes.jobmanager.labels: {team: data, tier: 1}
  kubernetes.jobmanager.tolerations: [{key: a, operator: Exists}]
  kubernetes.container.image.pull-secrets: [one, two]
  taskmanager: {numberOfTaskSlots: 2, host: a}
`,
    [
      '2 kubernetes.jobmanager.labels',
      '3 kubernetes.jobmanager.tolerations',
      '4 kubernetes.container.image.pull-secrets',
      '5 taskmanager',
    ],
  ],
  ['two items of a list', 'mode: application\njob: {jarURI: local:///a.jar, args: [a, {b: c}, [d]]}\n', ['2 job.args']],
  [
    'a resource',
    'apiVersion: flink.apache.org/v1beta1\nkind: FlinkDeployment\nmetadata: {name: a}\nspec: {image: flink}\nstatus: {a: b}\n',
    ['1 apiVersion'],
  ],
  ['a resource among values', 'kind: FlinkDeployment\nmode: application\nspec: {image: flink}\n', ['1 kind']],
])('%s', (_, text, keys) => {
  expect(lineAndKey(text)).toEqual(keys);
});

test('what has nothing to do with what was dropped is told', () => {
  expect(lineAndKey('profile: plain\njobManager: {replicas: 2}\n')).toEqual([
    '1 profile',
    '2 kubernetes.jobmanager.replicas',
  ]);
  expect(lineAndKey('memory: 2g\nflinkConfiguration: {jobmanager.memory.process.size: lots}\n')).toEqual([
    '1 memory',
    '2 jobmanager.memory.process.size',
  ]);
  expect(lineAndKey('nodeSelector: {a: b}\ntolerations: []\nenv: []\nspec: {}\nkind: Pod\n')).toEqual([
    '1 nodeSelector',
    '2 tolerations',
    '3 env',
    '5 kind',
  ]);
});
