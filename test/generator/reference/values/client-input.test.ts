import { describe, expect, test } from 'vitest';
import type { ClientInput } from '../../../../generator/reference/flink/client.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { checkedInput } from '../../../../generator/reference/values/client-input.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';

const line = loadLine('1.13');

/** The client's input for values, as a values file, that are accepted; without what every pod gets for its security. */
function inputOf(values: string, name = 'demo'): ClientInput {
  const released = checkedInput(
    { podSecurity: { enabled: false }, ...parseValuesFile(values) },
    { name, namespace: 'here' },
    line,
    { rules: true },
  );
  if ('refusal' in released) throw new Error(JSON.stringify(released.refusal));
  return released.input;
}

function argumentsOf(values: string): readonly (readonly [key: string, text: string])[] {
  return inputOf(values)
    .args.filter((argument) => argument.startsWith('-D'))
    .map((argument) => /^-D([^=]+)=(.*)$/s.exec(argument)?.slice(1) as [string, string]);
}

/** The options of both accounts. */
function both(jobManager: string, taskManager: string): Readonly<Record<string, string>> {
  return {
    'kubernetes.jobmanager.service-account': jobManager,
    'kubernetes.taskmanager.service-account': taskManager,
  };
}

/** The dynamic properties, less those that every release of profile helm has. */
function properties(values: string): Record<string, string> {
  const entries = argumentsOf(values);
  const all = new Map(entries);
  expect(all.size).toBe(entries.length);
  expect(all.get('kubernetes.namespace')).toBe('here');
  for (const key of ['kubernetes.namespace', 'kubernetes.cluster-id']) all.delete(key);
  if (all.get('kubernetes.jobmanager.service-account') === 'demo') all.delete('kubernetes.jobmanager.service-account');
  const taskManager = 'kubernetes.taskmanager.service-account';
  if (all.get(taskManager) === 'demo-taskmanager') all.delete(taskManager);
  return Object.fromEntries(all);
}

function confOf(values: string): string {
  return inputOf(values).files['/opt/flink/conf/flink-conf.yaml'] as string;
}

test('a session with nothing set', () => {
  expect(inputOf('')).toEqual({
    mode: 'session',
    args: [
      '-Dkubernetes.taskmanager.service-account=demo-taskmanager',
      '-Dkubernetes.jobmanager.service-account=demo',
      '-Dkubernetes.cluster-id=demo',
      '-Dkubernetes.namespace=here',
    ],
    environment: {},
    files: {
      '/opt/flink/conf/flink-conf.yaml': [
        'jobmanager.rpc.address: localhost',
        'jobmanager.rpc.port: 6123',
        'jobmanager.memory.process.size: 1600m',
        'taskmanager.memory.process.size: 1728m',
        'taskmanager.numberOfTaskSlots: 1',
        'parallelism.default: 1',
        'jobmanager.execution.failover-strategy: region',
        'kubernetes.rest-service.exposed.type: ClusterIP',
        '',
      ].join('\n'),
    },
    confDir: '/opt/flink/conf',
  });
});

test('an application: the arguments in the order of the command line', () => {
  const values = `
    mode: application
    profile: native
    job:
      jarURI: local:///opt/flink/usrlib/job.jar
      entryClass: org.example.Job
      args: [--in, a b, "", 5, 0.5, true]
      parallelism: 1000000
      initialSavepointPath: s3://b/savepoint
      allowNonRestoredState: true`;
  expect(inputOf(values)).toMatchObject({
    mode: 'application',
    args: [
      ...['-t', 'kubernetes-application', '-Dkubernetes.cluster-id=demo', '-Dkubernetes.namespace=here'],
      ...['-c', 'org.example.Job', '-p', '1000000', '-s', 's3://b/savepoint', '-n'],
      ...['local:///opt/flink/usrlib/job.jar', '--in', 'a b', '', '5', '0.5', 'true'],
    ],
  });
});

describe('layers', () => {
  test('no stock configuration', () => {
    expect(confOf('stockConfiguration: false')).toBe('');
  });

  test('null takes an option out of the stock configuration and of what is derived, not of what is written', () => {
    const values = `
      image: a:1
      highAvailability: {type: kubernetes, directory: "s3://b"}
      flinkConfiguration: {parallelism.default: null, restart-strategy: null, kubernetes.container.image: null}`;
    expect(confOf(values)).not.toContain('parallelism.default');
    expect(properties(values)).not.toHaveProperty(['restart-strategy']);
    expect(properties(values)).toMatchObject({ 'kubernetes.container.image': 'a:1' });
  });

  test('texts of options', () => {
    const values =
      'flinkConfiguration: {a.text: x y, a.yes: yes, a.million: 1e6, a.octal: 0777, a.most: 9007199254740991, a.empty: "", a.zero: -0.0, kubernetes.jobmanager.cpu: 1.0e-7}';
    expect(properties(values)).toEqual({
      'a.text': 'x y',
      'a.yes': 'true',
      'a.million': '1000000',
      'a.octal': '511',
      'a.most': '9007199254740991',
      'a.empty': '',
      'a.zero': '0',
      'kubernetes.jobmanager.cpu': '0.0000001',
    });
  });

  test('a value and its option with the same text', () => {
    expect(properties('image: a:1\nflinkConfiguration: {kubernetes.container.image: "a:1"}')).toEqual({
      'kubernetes.container.image': 'a:1',
    });
  });

  test('the cluster id of the values', () => {
    expect(inputOf('clusterId: other').args).toContain('-Dkubernetes.cluster-id=other');
    expect(inputOf('clusterId: ""').args).toContain('-Dkubernetes.cluster-id=demo');
  });
});

describe('values that write options', () => {
  test.each([
    ['image: registry:5000/flink:1', { 'kubernetes.container.image': 'registry:5000/flink:1' }],
    ['image: {repository: r}', { 'kubernetes.container.image': 'r:1.13.6-scala_2.12' }],
    ['image: {tag: "1"}', { 'kubernetes.container.image': 'apache/flink:1' }],
    ['image: {digest: "sha256:0a"}', { 'kubernetes.container.image': 'apache/flink@sha256:0a' }],
    ['image: {repository: r, tag: "1", digest: "sha256:0a"}', { 'kubernetes.container.image': 'r:1@sha256:0a' }],
    [
      'image: {pullPolicy: Always, pullSecrets: [a, b]}',
      { 'kubernetes.container.image.pull-policy': 'Always', 'kubernetes.container.image.pull-secrets': 'a;b' },
    ],
    ['imagePullPolicy: Never', { 'kubernetes.container.image.pull-policy': 'Never' }],
    [
      'jobManager: {resource: {cpu: 0.5, memory: 2Gi}}\ntaskManager: {resource: {cpu: "2", memory: 4096Mi}}',
      {
        'kubernetes.jobmanager.cpu': '0.5',
        'jobmanager.memory.process.size': '2g',
        'kubernetes.taskmanager.cpu': '2',
        'taskmanager.memory.process.size': '4096m',
      },
    ],
    ['jobManager: {resource: {memory: 2147483648}}', { 'jobmanager.memory.process.size': '2147483648' }],
    ['taskManager: {resource: {memory: 2 gb}}', { 'taskmanager.memory.process.size': '2 gb' }],
    [
      's3: {existingSecret: s, endpoint: "http://minio:9000", pathStyleAccess: true, plugin: presto}',
      {
        'kubernetes.env.secretKeyRef':
          'env:AWS_ACCESS_KEY_ID,secret:s,key:access-key;env:AWS_SECRET_ACCESS_KEY,secret:s,key:secret-key',
        's3.endpoint': 'http://minio:9000',
        's3.path.style.access': 'true',
        'containerized.master.env.ENABLE_BUILT_IN_PLUGINS': 'flink-s3-fs-presto-1.13.6.jar',
        'containerized.taskmanager.env.ENABLE_BUILT_IN_PLUGINS': 'flink-s3-fs-presto-1.13.6.jar',
      },
    ],
    ['s3: {pathStyleAccess: false}', { 's3.path.style.access': 'false' }],
    ['serviceAccount: {create: false, name: a}', both('a', 'a')],
    ['serviceAccount: a', both('a', 'a')],
    ['serviceAccount: {name: a}', both('a', 'a-taskmanager')],
    ['flinkConfiguration: {kubernetes.service-account: a}', { 'kubernetes.service-account': 'a' }],
    ['profile: native\nserviceAccount: {create: true, name: a}', both('a', 'a-taskmanager')],
  ])('%s', (values, expected) => {
    expect(properties(values)).toEqual(expected);
  });

  test('no account is written where none is created or named', () => {
    for (const values of ['serviceAccount: {create: false}', 'profile: native']) {
      expect(inputOf(values).args.join()).not.toContain('service-account');
    }
  });
});

describe('high availability', () => {
  const directories = {
    'high-availability.storageDir': 's3://b/flink/metadata/demo',
    'state.checkpoints.dir': 's3://b/flink/checkpoints/demo',
    'state.savepoints.dir': 's3://b/flink/savepoints/demo',
  };

  test('kubernetes', () => {
    expect(properties('highAvailability: {type: kubernetes, directory: "s3://b/flink/"}')).toEqual({
      'high-availability': 'org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory',
      ...directories,
      'restart-strategy': 'exponential-delay',
    });
  });

  test('zookeeper', () => {
    const values =
      'highAvailability: {type: zookeeper, directory: "s3://b/flink", zookeeper: {quorum: "a:2181,b:2181", pathRoot: /flink}}';
    expect(properties(values)).toEqual({
      'high-availability': 'zookeeper',
      'high-availability.zookeeper.quorum': 'a:2181,b:2181',
      'high-availability.zookeeper.path.root': '/flink',
      ...directories,
      'restart-strategy': 'exponential-delay',
    });
  });

  test('an application keeps its checkpoints when it fails for good; a session does not decide for its jobs', () => {
    const retention = ['execution.checkpointing.externalized-checkpoint-retention'];
    const ha = 'highAvailability: {type: kubernetes, directory: "s3://b"}';
    const application = 'mode: application\njob: {jarURI: "local:///a.jar"}';
    expect(properties(`${application}\n${ha}`)).toHaveProperty(retention, 'RETAIN_ON_CANCELLATION');
    for (const other of [ha, application, `${application}\n${ha}\nprofile: native`])
      expect(properties(other)).not.toHaveProperty(retention);
  });

  test("directories are the cluster's own", () => {
    const { args } = inputOf('clusterId: other\nhighAvailability: {type: kubernetes, directory: "s3://b"}');
    expect(args).toContain('-Dstate.checkpoints.dir=s3://b/checkpoints/other');
  });

  test('what the user has, by whatever name, is not derived', () => {
    const values = `
      highAvailability: {type: kubernetes, directory: "s3://b/flink"}
      flinkConfiguration: {savepoints.state.backend.fs.dir: "s3://old", restart-strategy: none}`;
    expect(properties(values)).not.toHaveProperty(['state.savepoints.dir']);
    expect(properties(values)).toMatchObject({ 'restart-strategy': 'none' });
  });

  test('off without a type', () => {
    expect(properties('highAvailability: {type: "", directory: null}')).toEqual({});
  });
});

describe('files', () => {
  test('log configurations lie in the configuration directory', () => {
    const { files } = inputOf('logConfiguration: {log4j-console.properties: "a\\n", logback-console.xml: null}');
    expect(Object.keys(files)).toEqual(['/opt/flink/conf/flink-conf.yaml', '/opt/flink/conf/log4j-console.properties']);
    expect(files['/opt/flink/conf/log4j-console.properties']).toBe('a\n');
  });

  const [jobManagerFile, taskManagerFile] = [
    '/opt/flink/pod-template/jobmanager-pod-template.yaml',
    '/opt/flink/pod-template/taskmanager-pod-template.yaml',
  ];
  const option = 'kubernetes.pod-template-file';
  const template = (node: string): string => `{spec: {nodeName: ${node}}}`;

  test.each([
    [`podTemplate: ${template('a')}`, { [option]: [jobManagerFile, 'a'] }],
    [`jobManager: {podTemplate: ${template('b')}}`, { [`${option}.jobmanager`]: [jobManagerFile, 'b'] }],
    [`taskManager: {podTemplate: ${template('c')}}`, { [`${option}.taskmanager`]: [taskManagerFile, 'c'] }],
    [
      `podTemplate: ${template('a')}\njobManager: {podTemplate: ${template('b')}}`,
      { [option]: [taskManagerFile, 'a'], [`${option}.jobmanager`]: [jobManagerFile, 'b'] },
    ],
    [
      `podTemplate: ${template('a')}\ntaskManager: {podTemplate: ${template('c')}}`,
      { [option]: [jobManagerFile, 'a'], [`${option}.taskmanager`]: [taskManagerFile, 'c'] },
    ],
    [
      `podTemplate: ${template('a')}\njobManager: {podTemplate: ${template('b')}}\ntaskManager: {podTemplate: ${template('c')}}`,
      { [`${option}.jobmanager`]: [jobManagerFile, 'b'], [`${option}.taskmanager`]: [taskManagerFile, 'c'] },
    ],
  ])('%s', (values, expected) => {
    const { files } = inputOf(values);
    const found = Object.entries(properties(values)).map(([key, path]) => {
      const { spec } = JSON.parse(files[path] as string) as { spec: { nodeName: string } };
      return [key, [path, spec.nodeName]];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test('Hadoop', () => {
    expect(inputOf('hadoop: {configuration: {core-site.xml: <a/>}}')).toMatchObject({
      environment: { HADOOP_CONF_DIR: '/opt/hadoop/conf' },
      files: { '/opt/hadoop/conf/core-site.xml': '<a/>' },
    });
    expect(inputOf('hadoop: {existingConfigMap: conf}').environment).toEqual({});
    expect(properties('hadoop: {existingConfigMap: conf}')).toEqual({
      'kubernetes.hadoop.conf.config-map.name': 'conf',
    });
  });

  test('Kerberos', () => {
    const values =
      'kerberos: {principal: flink@EXAMPLE.COM, keytab: "BQ\\nIA\\n", keytabFile: f.keytab, krb5Conf: "[libdefaults]"}';
    expect(properties(values)).toEqual({
      'security.kerberos.login.principal': 'flink@EXAMPLE.COM',
      'security.kerberos.login.keytab': '/opt/kerberos/kerberos-keytab/f.keytab',
      'security.kerberos.krb5-conf.path': '/etc/krb5.conf',
    });
    expect(inputOf(values).files).toMatchObject({
      '/opt/kerberos/kerberos-keytab/f.keytab': { base64: 'BQIA' },
      '/etc/krb5.conf': '[libdefaults]',
    });
  });

  test('a Secret that is there already still needs its file for the client', () => {
    const values = 'kerberos: {principal: p, existingSecret: kerberos-keytab-demo}';
    expect(inputOf(values).files).toHaveProperty(['/opt/kerberos/kerberos-keytab/krb5.keytab']);
  });
});

describe("the TaskManagers' account", () => {
  const ha = 'highAvailability: {type: kubernetes, directory: "s3://b"}';
  const option = 'kubernetes.taskmanager.service-account';
  const factory = `flinkConfiguration: {high-availability: ${line.facts.kubernetesHighAvailability[0] ?? ''}}`;
  const given = 'serviceAccount: {create: false}\nflinkConfiguration: {kubernetes.jobmanager.service-account: a';

  test.each([
    ['', 'demo-taskmanager'],
    [ha, 'demo-taskmanager'],
    ['profile: native\nserviceAccount: {create: true}', 'demo-taskmanager'],
    ['jobManager: {podTemplate: {spec: {serviceAccountName: own}}}', 'demo-taskmanager'],
    ['flinkConfiguration: {kubernetes.jobmanager.service-account: a}', 'a-taskmanager'],
    ['serviceAccount: a', 'a'],
    [`${ha}\nserviceAccount: a`, 'a'],
    [`flinkConfiguration: {${option}: tm}`, 'tm'],
    // The one that watches ConfigMaps, where only an option names an account.
    [`${ha}\n${given}}`, 'a'],
    [`${given}, ${factory.replace(/.*\{/, '')}`, 'a'],
    [`${given}, ${factory.replace(/.*\{/, '').replace('high-availability', 'recovery.mode')}`, 'a'],
  ])('%s: %s', (values, account) => {
    expect(Object.fromEntries(argumentsOf(values))).toMatchObject({ [option]: account });
  });

  test.each([
    'profile: native',
    'serviceAccount: {create: false}',
    'serviceAccount: {name: default}',
    `${given}}`,
    `${ha}\nserviceAccount: {create: false}`,
    'flinkConfiguration: {kubernetes.service-account: both}',
    `flinkConfiguration: {${option}: null}`,
    'podTemplate: {spec: {serviceAccountName: own}}',
    'taskManager: {podTemplate: {spec: {serviceAccount: own}}}',
    `${factory}\nprofile: native`,
    `profile: native\n${given}, ${factory.replace(/.*\{/, '')}`,
  ])('is not derived: %s', (values) => {
    expect(Object.fromEntries(argumentsOf(values))).not.toHaveProperty([option]);
  });
});
