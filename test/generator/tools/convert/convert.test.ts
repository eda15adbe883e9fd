import { describe, expect, test } from 'vitest';
import type { Conversion } from '../../../../generator/tools/convert/conversion.ts';
import { type ConvertInput, convert } from '../../../../generator/tools/convert/convert.ts';
import { valuesDocument } from '../../../../generator/tools/convert/document.ts';
import { secretCommands } from '../../../../generator/tools/convert/secret-commands.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';
import { mergeValues } from '../../../../generator/reference/helm/merge.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { valuesYaml } from '../../../../generator/chart/values/values-yaml.ts';

const settings = { exact: false, allowSensitive: false, wholeConfDir: false };

function converted(
  files: Readonly<Record<string, string>>,
  { line = '1.13', ...more }: Partial<ConvertInput> & { line?: string } = {},
  how: Partial<typeof settings> = {},
): Conversion & { readonly text: string } {
  const sources = Object.entries(files).map(([name, content]) => ({ name, content }));
  const input = { files: sources, environment: {}, lookUp: () => undefined, ...more };
  const result = convert(input, loadLine(line), { ...settings, ...how });
  if ('refusal' in result) throw new Error(`${result.refusal.option}: ${result.refusal.message}`);
  return { ...result, text: valuesDocument(result, loadLine(line), 'test') };
}

const session = 'kubernetes-session.sh -Dkubernetes.cluster-id=a';

describe('only what differs from the defaults of the chart', () => {
  test('a command line alone', () => {
    const { values, release } = converted({
      a: `${session} -Dkubernetes.namespace=n -Dtaskmanager.numberOfTaskSlots=1`,
    });
    expect(values).toEqual({ clusterId: 'a', flinkConfiguration: { 'kubernetes.rest-service.exposed.type': null } });
    expect(release).toEqual({ name: 'a', namespace: 'n' });
    expect(converted({ a: session }, { line: '2.3' }).values).toEqual({ clusterId: 'a' });
  });

  test('a configuration file of its own', () => {
    const { values, notes } = converted(
      { 'config.yaml': 'jobmanager.memory.process.size: 2g\ntaskmanager.memory.process.size: 2g\n' },
      { line: '2.3' },
    );
    expect(values).toEqual({
      stockConfiguration: false,
      flinkConfiguration: { 'jobmanager.memory.process.size': '2g', 'taskmanager.memory.process.size': '2g' },
    });
    expect(notes).toEqual(['kubernetes.cluster-id: not given: the cluster is called as the release']);
  });

  test('a reporter by its class is named with what the line reads', () => {
    const text = 'metrics.reporter.p.class: org.apache.flink.metrics.jmx.JMXReporter\n';
    expect(converted({ 'flink-conf.yaml': text }, { line: '2.3' }).notes).toContain(
      'metrics.reporter.p.class: Flink 2.3.0 does not read it: write metrics.reporter.p.factory.class: org.apache.flink.metrics.jmx.JMXReporterFactory',
    );
    expect(converted({ a: `${session} -Dmetrics.reporter.p.class=x` }).notes.join()).not.toContain('read');
  });

  test("another line's file lies over the stock configuration, by the newer names", () => {
    const { values, notes } = converted(
      { 'flink-conf.yaml': 'high-availability: zookeeper\nhigh-availability.storageDir: hdfs:///a\n' },
      { line: '2.3' },
    );
    expect(values).toEqual({
      flinkConfiguration: { 'high-availability.type': 'zookeeper', 'high-availability.storageDir': 'hdfs:///a' },
    });
    expect(notes.join('\n')).toContain('high-availability: called high-availability.type in Flink 2.3.0');
  });

  test('the command line over the file', () => {
    const { values } = converted({
      a: `${session} -Drest.port=1`,
      'flink-conf.yaml': `${stock}rest.port: 2\nblob.server.port: 3\n`,
    });
    expect(values['flinkConfiguration']).toMatchObject({ 'rest.port': 1, 'blob.server.port': 3 });
  });

  test('an image, its policy, an account that is there', () => {
    const { values } = converted({
      a: `${session} -Dkubernetes.container.image=i:1 -Dkubernetes.container.image.pull-policy=Always -Dkubernetes.jobmanager.service-account=flink -Dkubernetes.taskmanager.service-account=flink -Dkubernetes.rest-service.exposed.type=ClusterIP`,
    });
    expect(values).toEqual({ clusterId: 'a', image: 'i:1', imagePullPolicy: 'Always', serviceAccount: 'flink' });
  });

  test("an account of the JobManager alone stays the JobManager's alone", () => {
    const account = 'kubernetes.jobmanager.service-account';
    const { values } = converted({
      a: `${session} -D${account}=flink -Dkubernetes.rest-service.exposed.type=ClusterIP`,
    });
    expect(values).toEqual({
      clusterId: 'a',
      serviceAccount: { create: false },
      flinkConfiguration: { [account]: 'flink' },
    });
  });
});

const stock = `jobmanager.rpc.address: localhost
jobmanager.rpc.port: 6123
jobmanager.memory.process.size: 1600m
taskmanager.memory.process.size: 1728m
taskmanager.numberOfTaskSlots: 1
parallelism.default: 1
jobmanager.execution.failover-strategy: region
`;

describe('files that belong to it', () => {
  const pod = 'spec:\n  containers:\n    - name: flink-main-container\n      env: [{name: A, value: "yes"}]\n';

  test('a pod template, by the path that an option has, by its name, or alone', () => {
    const template = { spec: { containers: [{ name: 'flink-main-container', env: [{ name: 'A', value: 'yes' }] }] } };
    const named = `${session} -Dkubernetes.pod-template-file.taskmanager=/etc/flink/tm.yaml`;
    expect(converted({ a: named, 'here/tm.yaml': pod }).values['taskManager']).toEqual({ podTemplate: template });
    expect(converted({ a: session, 'pod.yaml': pod }).values['podTemplate']).toEqual(template);
    const looked = converted({ a: named }, { lookUp: (path) => (path === '/etc/flink/tm.yaml' ? pod : undefined) });
    expect(looked.values['taskManager']).toEqual({ podTemplate: template });
    expect(() => converted({ a: named })).toThrow(
      '/etc/flink/tm.yaml: there is no such file: give it by --file /etc/flink/tm.yaml=PATH',
    );
  });

  test('log files, Hadoop', () => {
    const { values } = converted({
      a: session,
      'conf/log4j-console.properties': 'rootLogger.level = DEBUG\n',
      'core-site.xml': '<configuration/>',
    });
    expect(values).toMatchObject({
      logConfiguration: { 'log4j-console.properties': 'rootLogger.level = DEBUG\n' },
      hadoop: { configuration: { 'core-site.xml': '<configuration/>' } },
    });
  });
});

describe('secrets', () => {
  const secret = 'geheim-4711';

  function shows(text: string, files: Readonly<Record<string, string>> = {}): Conversion {
    const one = converted({ a: `${session} ${text}`, ...files });
    const all = JSON.stringify([
      one.values,
      [...one.comments],
      one.notes,
      secretCommands(one),
      one.text,
      [...one.refused],
    ]);
    expect(all).not.toContain(secret);
    return one;
  }

  test('of S3 come from a Secret', () => {
    const one = shows(`-Ds3.access-key=${secret}a -Ds3.secret-key=${secret}`);
    expect(one.values['s3']).toEqual({ existingSecret: 'a-secrets' });
    expect(secretCommands(one)).toEqual([
      'kubectl create secret generic a-secrets -n default --from-literal=access-key="$ACCESS_KEY" --from-literal=secret-key="$SECRET_KEY"',
    ]);
  });

  test('in variables, beside references that are there', () => {
    const one = shows(
      `-Dcontainerized.master.env.DB_PASSWORD=${secret} -Dkubernetes.env.secretKeyRef=env:A,secret:b,key:c -Ds3.access-key=${secret}1 -Ds3.secret-key=${secret}2`,
    );
    expect(one.values['flinkConfiguration']).toMatchObject({
      'kubernetes.env.secretKeyRef':
        'env:A,secret:b,key:c;env:AWS_ACCESS_KEY_ID,secret:a-secrets,key:access-key;env:AWS_SECRET_ACCESS_KEY,secret:a-secrets,key:secret-key;env:DB_PASSWORD,secret:a-secrets,key:DB_PASSWORD',
    });
    expect(one.notes.filter((note) => note.startsWith('differs'))).toEqual([]);
  });

  test('in pod templates', () => {
    const pod = `spec:\n  containers:\n    - name: flink-main-container\n      env: [{name: API_TOKEN, value: ${secret}}]\n`;
    const one = shows('', { 'pod.yaml': pod });
    expect(JSON.stringify(one.values['podTemplate'])).toContain(
      '"secretKeyRef":{"name":"a-secrets","key":"API_TOKEN"}',
    );
    expect(one.notes.filter((note) => note.startsWith('differs'))).toEqual([]);
  });

  test("in Hadoop's files: they stay out", () => {
    const one = shows('', {
      'core-site.xml': `<configuration><property><name>fs.s3a.secret.key</name><value>${secret}</value></property></configuration>`,
    });
    expect(one.values['hadoop']).toEqual({ existingConfigMap: 'a-hadoop' });
    expect(secretCommands(one)).toEqual([
      'kubectl create configmap a-hadoop -n default --from-file=core-site.xml=core-site.xml',
    ]);
  });

  test('in files: the commands name them where they are here, not where the client had them', () => {
    const secretive = `<configuration><property><name>my.password</name><value>${secret}</value></property></configuration>`;
    const hadoop = converted({ a: `HADOOP_CONF_DIR=/etc/hadoop ${session}`, 'my conf/core-site.xml': secretive });
    expect(secretCommands(hadoop)).toEqual([
      "kubectl create configmap a-hadoop -n default --from-file='core-site.xml=my conf/core-site.xml'",
    ]);
    const login = '-Dsecurity.kerberos.login.principal=p';
    const keytab = converted({ a: `${session} ${login}`, 'here/my.keytab': '\x05\x02' });
    expect(secretCommands(keytab)).toEqual([
      'kubectl create secret generic kerberos-keytab-a -n default --from-file=my.keytab=here/my.keytab',
    ]);
    const option = `${login} -Dsecurity.kerberos.login.keytab=/etc/my.keytab`;
    const named = converted(
      { a: `${session} ${option}` },
      { lookUp: () => 'k', whereIs: (path) => (path === '/etc/my.keytab' ? 'here/other' : path) },
    );
    expect(secretCommands(named)[0]).toContain('--from-file=my.keytab=here/other');
  });

  test('that only the configuration can hold are left out, and named', () => {
    const one = shows(`-Dsecurity.ssl.rest.key-password=${secret}`);
    expect(one.notes.join()).toContain(
      "security.ssl.rest.key-password: left out, since it holds a secret, which would be readable in the ConfigMap and in Helm's release: Flink reads it from its configuration alone",
    );
  });

  test('stay where they are only if that is asked for', () => {
    const { values } = converted({ a: `${session} -Ds3.secret-key=${secret}` }, {}, { allowSensitive: true });
    expect(values).toMatchObject({
      allowSensitiveConfiguration: ['s3.secret-key'],
      flinkConfiguration: { 's3.secret-key': secret },
    });
  });

  test('a keytab becomes a Secret of its file', () => {
    const one = converted(
      { a: `${session} -Dsecurity.kerberos.login.keytab=/k/flink.keytab -Dsecurity.kerberos.login.principal=p@R` },
      { lookUp: () => ({ base64: 'BQIAAA==' }) },
    );
    expect(one.values['kerberos']).toEqual({
      principal: 'p@R',
      existingSecret: 'kerberos-keytab-a',
      keytabFile: 'flink.keytab',
    });
    expect(secretCommands(one)).toEqual([
      'kubectl create secret generic kerberos-keytab-a -n default --from-file=flink.keytab=/k/flink.keytab',
    ]);
  });
});

describe('what the chart would refuse', () => {
  test('is commented out, with the reason, and the rest is taken', () => {
    const { text, refused, release } = converted({ a: `${session} -Denv.java.home=/jdk -Dkubernetes.nonsense=x` });
    expect([...refused.keys()]).toEqual(['env.java.home', 'kubernetes.nonsense']);
    expect(text).toContain('  # env.java.home: /jdk\n');
    expect(text).toMatch(/# The chart refuses kubernetes\.nonsense: .+\n/);
    const line = loadLine('1.13');
    const values = mergeValues(parseValuesFile(valuesYaml(line)), [parseValuesFile(text)]);
    expect(renderRelease(values, release, line)).toHaveProperty('objects');
  });

  test('stays with exact', () => {
    const { values, refused } = converted({ a: `${session} -Denv.java.home=/jdk` }, {}, { exact: true });
    expect(refused.size).toBe(0);
    expect(values).toMatchObject({
      profile: 'native',
      strictOptions: false,
      flinkConfiguration: { 'env.java.home': '/jdk' },
    });
  });
});

test('what Flink itself refuses is refused, for the option', () => {
  expect(() => converted({ a: `${session} -Djobmanager.memory.process.size=1x` })).toThrow(
    /^jobmanager\.memory\.process\.size: /,
  );
});

test('texts from the source break neither comment nor value', () => {
  const odd = `x${String.fromCharCode(10)}evil: true`;
  const { text, values } = converted({
    a: `${session} '-Dmy.key=a: b # c' '-Dkubernetes.config.file=${odd}' "-Dmy.other=no"`,
  });
  expect(parseValuesFile(text)).toEqual(values);
  expect(parseValuesFile(text)).not.toHaveProperty('evil');
});

test.each([
  [{ a: session, b: session }, 'b: there is one more of its kind, a: give one'],
  [{ a: 'kubernetes-session.sh -Dx=$Y' }, 'a: line 1: $Y is not set'],
  [{ 'config.yaml': 'a: [' }, 'config.yaml: '],
] as const)('%j cannot be converted: one line', (files, message) => {
  expect(() => converted(files)).toThrow(message);
});
