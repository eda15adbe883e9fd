import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

const options = (text: string): string => `flinkConfiguration: {${text}}`;
const application = (job: string, more = ''): string => `mode: application\njob: {${job}}\n${more}`;
const container = (text: string): string =>
  `podTemplate: {spec: {containers: [{name: flink-main-container, ${text}}]}}`;

describe('images that nobody can pull', () => {
  const images = (values: string): string[] => found(['image-name'], values);
  const digest = 'a'.repeat(64);
  test.each([
    ['image: " flink:2.3.0"', /^error image-name image: " flink:2\.3\.0" has blanks in it: no node could pull it/],
    [`image: "'flink:2.3.0'"`, /has quotes in it/],
    ['image: "flink:${TAG}"', /has a variable in it/],
    ['image: "flink:{{ .Values.tag }}"', /has blanks in it/],
    ['image: "https://registry.example.com/flink:2.3.0"', /begins with a scheme/],
    ['image: "docker://flink:2.3.0"', /begins with a scheme/],
    ['image: "registry.example.com/Team/flink:2.3.0"', /has capital letters/],
    ['image: "flink@sha256:abc"', /has a digest that is not sha256: and 64 hex digits/],
    [`image: "flink@${digest}"`, /has a digest without its algorithm/],
    ['image: "flink:a:b"', /is not the name of an image/],
    ['image: {repository: me/flink, tag: "1 2"}', /has blanks in it/],
    [
      'podTemplate: {spec: {initContainers: [{name: a, image: "Busybox"}]}}',
      /podTemplate\.spec\.initContainers\[0\]\.image: "Busybox" has capital letters/,
    ],
  ])('%s', (values, expected) => {
    expect(images(values)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    ['image: "flink:2.3.0"'],
    ['image: "registry.example.com:5000/team/my_image/flink:2.3.0-scala_2.12"'],
    [`image: "Registry.Example.com/flink:2.3.0@sha256:${digest}"`],
    ['image: "localhost/flink"'],
    [`image: {digest: "sha256:${digest}"}`],
    ['podTemplate: {spec: {initContainers: [{name: a, image: "busybox:1.36"}]}}'],
  ])('not %s', (values) => {
    expect(images(values)).toEqual([]);
  });
});

describe('images of another Flink', () => {
  const releases = (values: string, line?: string): string[] => found(['image-release'], values, line);
  test.each([
    [
      'image: "flink:1.20.1"',
      /^warning image-release image: "flink:1\.20\.1" is an image of Flink 1\.20\.1, and this chart writes what Flink 2\.3 reads/,
    ],
    ['image: {tag: 1.17-java11}', /an image of Flink 1\.17,/],
    ['image: "registry.example.com/team/flink:1.13.6"', /an image of Flink 1\.13\.6/],
    ['image: "me/orders:7-flink1.18"', /an image of Flink 1\.18/],
    ['image: flink', /is whatever Flink is newest/],
    ['image: "apache/flink:latest"', /is whatever Flink is newest/],
    ['image: "flink:scala_2.12-java17"', /is whatever Flink is newest/],
    [container('image: "flink:1.19"'), /podTemplate\.spec\.containers\[0\]\.image: .* Flink 1\.19/],
  ])('%s', (values, expected) => {
    expect(releases(values)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    ['image: "flink:2.3"'],
    ['image: "flink:2.3.1-scala_2.12-java17"'],
    ['image: "me/orders:1.4.0"'],
    ['image: "me/orders"'],
    ['image: "me/flink-orders:1.13.6"'],
    [`image: "flink@sha256:${'a'.repeat(64)}"`],
    ['podTemplate: {spec: {containers: [{name: side, image: "flink:1.13"}]}}'],
  ])('not %s', (values) => {
    expect(releases(values)).toEqual([]);
  });

  test('each line has its own', () => {
    expect(releases('image: "flink:1.20.5"', '1.20')).toEqual([]);
    expect(releases('image: "flink:1.20.5"', '1.13')).toHaveLength(1);
  });
});

describe('plugins', () => {
  const systems = (values: string, line?: string): string[] => found(['file-system', 'plugin-jar'], values, line);
  const available = (directory: string): string => `highAvailability: {type: kubernetes, directory: "${directory}"}\n`;
  const plugin = (file: string): string =>
    options(
      `containerized.master.env.ENABLE_BUILT_IN_PLUGINS: ${file}, containerized.taskmanager.env.ENABLE_BUILT_IN_PLUGINS: ${file}`,
    );
  test.each([
    [
      available('s3://b/f'),
      /^error file-system highAvailability\.directory: .* loads no file system for s3:\/\/, so that the JobManager does not start: set s3\.plugin: presto/,
    ],
    [available('s3a://b/f'), /set s3\.plugin: hadoop/],
    [available('gs://b/f'), /flink-gs-fs-hadoop-2\.3\.0\.jar/],
    [available('abfss://c@a.dfs.core.windows.net/f'), /flink-azure-fs-hadoop-2\.3\.0\.jar/],
    [available('hdfs:///f'), /use an image with Hadoop's jars/],
    [`${available('s3a://b/f')}s3: {plugin: presto}`, /for s3a:\/\//],
    [
      options('execution.checkpointing.dir: "s3://b/c"'),
      /^warning file-system execution\.checkpointing\.dir: .* jobs with checkpoints do not start/,
    ],
    [options('state.savepoints.dir: "oss://b/c"'), /^warning file-system state\.savepoints\.dir: .* savepoints fail/],
    [application('jarURI: "s3://b/a.jar"'), /^error file-system job\.jarURI: .* of the JobManager loads/],
    [
      's3: {plugin: presto}\nimage: "flink:2.3.1"',
      /^error plugin-jar s3\.plugin: "flink:2\.3\.1" has flink-s3-fs-presto-2\.3\.1\.jar and not flink-s3-fs-presto-2\.3\.0\.jar/,
    ],
  ])('%s', (values, expected) => {
    expect(systems(values)).toEqual([expect.stringMatching(expected)]);
  });

  test('a jar of another release, set by hand: for each side', () => {
    expect(systems(plugin('flink-s3-fs-hadoop-1.20.1.jar'))).toHaveLength(2);
    const env =
      'extraEnv: [{name: A, value: b}, {name: ENABLE_BUILT_IN_PLUGINS, value: flink-s3-fs-hadoop-1.20.1.jar}]';
    expect(systems(env)).toEqual([expect.stringMatching(/^error plugin-jar extraEnv\.1\.value: /)]);
    expect(systems(`taskManager: {${env}}`)).toEqual([
      expect.stringMatching(/^error plugin-jar taskManager\.extraEnv\.1\.value: /),
    ]);
  });

  test.each([
    [`${available('s3://b/f')}s3: {plugin: presto}`],
    [`${available('gs://b/f')}${plugin('flink-gs-fs-hadoop-2.3.0.jar')}`],
    [`${available('s3://b/f')}image: "me/flink-with-s3:1"`],
    [`${available('s3://b/f')}${container('volumeMounts: [{name: p, mountPath: /opt/flink/plugins/s3}]')}`],
    [
      `${available('s3://b/f')}${container('env: [{name: ENABLE_BUILT_IN_PLUGINS, value: flink-s3-fs-native-2.3.0.jar}]')}`,
    ],
    [`${available('s3://b/f')}extraVolumeMounts: [{name: p, mountPath: /opt/flink/plugins/s3}]`],
    [`${available('s3://b/f')}extraEnv: [{name: ENABLE_BUILT_IN_PLUGINS, value: flink-s3-fs-native-2.3.0.jar}]`],
    [`${available('hdfs:///f')}${container('env: [{name: HADOOP_CLASSPATH, value: /hadoop/*}]')}`],
    [available('custom://b/f')],
    [options('high-availability.storageDir: "s3://b/c"')],
    ['s3: {plugin: presto}\nimage: "flink:2.3.0-java17"'],
    ['s3: {plugin: presto}\nimage: "flink:2.3"'],
    [application('jarURI: "https://example.com/a.jar"')],
  ])('not %s', (values) => {
    expect(systems(values)).toEqual([]);
  });
});

describe('directories in the pods', () => {
  const local = (values: string): string[] => found(['local-directory'], values);
  const mounted =
    'podTemplate: {spec: {volumes: [{name: v, persistentVolumeClaim: {claimName: c}}], containers: [{name: flink-main-container, volumeMounts: [{name: v, mountPath: /data}]}]}}';
  test.each([
    [
      'highAvailability: {type: kubernetes, directory: "file:///tmp/ha"}',
      /^warning local-directory highAvailability\.directory: .* finds nothing of its jobs there/,
    ],
    [
      options('execution.checkpointing.dir: "file:///tmp/c"'),
      /execution\.checkpointing\.dir: .* no other pod can go on/,
    ],
    [options('state.savepoints.dir: /tmp/s'), /state\.savepoints\.dir: .* a savepoint is scattered/],
    [`${options('execution.checkpointing.dir: "file:///other/c"')}\n${mounted}`, /"file:\/\/\/other\/c"/],
  ])('%s', (values, expected) => {
    expect(local(values)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    [`${options('execution.checkpointing.dir: "file:///data/c"')}\n${mounted}`],
    [
      `${options('execution.checkpointing.dir: "file:///data/c"')}\nextraVolumes: [{name: v, persistentVolumeClaim: {claimName: c}}]\nextraVolumeMounts: [{name: v, mountPath: /data}]`,
    ],
    [options('execution.checkpointing.dir: "s3://b/c"')],
    [options('high-availability.storageDir: "file:///tmp/c"')],
    [options('execution.checkpointing.dir: "file:///data/c", kubernetes.persistent-volume-claims: "c:/data"')],
  ])('not %s', (values) => {
    expect(local(values)).toEqual([]);
  });
});

describe('jars', () => {
  const jars = (values: string, line?: string): string[] => found(['job-jar'], values, line);
  test.each([
    [
      application('jarURI: "local://opt/flink/usrlib/a.jar"'),
      /looks for "\/flink\/usrlib\/a\.jar": write three slashes, local:\/\/\/opt\/flink\/usrlib\/a\.jar$/,
    ],
    [application('jarURI: "local://a.jar"'), /looks for no file: write three slashes/],
    [application('jarURI: "http://example.com/a.jar"'), /is not fetched: .* user\.artifacts\.raw-http-enabled: true/],
  ])('%s', (values, expected) => {
    expect(jars(values)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    [application('jarURI: "local:///opt/flink/usrlib/a.jar"')],
    [application('jarURI: "https://example.com/a.jar"')],
    [application('jarURI: "http://example.com/a.jar"', options('user.artifacts.raw-http-enabled: true'))],
    [application('jarURI: "local:/opt/a.jar"')],
  ])('not %s', (values) => {
    expect(jars(values)).toEqual([]);
  });
});

describe('names and numbers', () => {
  const names = (values: string, line?: string): string[] =>
    found(['unknown-name', 'reporter-class', 'nothing-runs'], values, line);
  const reporter = (text: string): string => options(`metrics.reporters: prom, metrics.reporter.prom.${text}`);
  test.each([
    [
      options('state.backend.type: rockdb'),
      /^warning unknown-name state\.backend\.type: "rockdb" is no state backend of Flink 2\.3, and jobs do not start: write rocksdb$/,
    ],
    [options('state.backend.type: filesystem'), /write hashmap, rocksdb or forst, or the name of a class$/],
    [
      options('restart-strategy.type: fixed'),
      /^warning .*is no restart strategy .* write none, fixed-delay, failure-rate or exponential-delay$/,
    ],
    [options('restart-strategy.type: my.Strategy'), /is no restart strategy/],
    [options('execution.checkpointing.storage: memory'), /is no checkpoint storage/],
    [
      options('high-availability.type: kubernets'),
      /^error .*"kubernets" is no kind of high availability .* write kubernetes$/,
    ],
    [
      reporter('factory.class: org.apache.flink.metrics.prometheus.PrometheusReporter'),
      /^warning reporter-class .* write org\.apache\.flink\.metrics\.prometheus\.PrometheusReporterFactory$/,
    ],
    [
      reporter('class: org.apache.flink.metrics.prometheus.PrometheusReporter'),
      /makes no reporter by its class.*: write metrics\.reporter\.prom\.factory\.class: org\.apache\.flink\.metrics\.prometheus\.PrometheusReporterFactory$/,
    ],
    [reporter('port: 9249'), /metrics\.reporters: "prom" has no metrics\.reporter\.prom\.factory\.class/],
    [options('parallelism.default: 0'), /^error nothing-runs parallelism\.default: 0: a job needs one/],
    [options('taskmanager.numberOfTaskSlots: 0'), /^error nothing-runs taskmanager\.numberOfTaskSlots: 0: /],
  ])('%s', (values, expected) => {
    expect(names(values)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    [options('state.backend.type: RocksDB')],
    [options('state.backend.type: com.example.MyFactory')],
    [options('restart-strategy.type: fixed-delay')],
    [options('high-availability.type: NONE')],
    [options('high-availability.type: org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory')],
    [reporter('factory.class: org.apache.flink.metrics.prometheus.PrometheusReporterFactory')],
    [reporter('factory.class: com.example.MyReporterFactory')],
    [options('parallelism.default: -1')],
    [options('parallelism.default: 1, taskmanager.numberOfTaskSlots: 4')],
  ])('not %s', (values) => {
    expect(names(values)).toEqual([]);
  });

  test('1.13 has names of its own', () => {
    expect(names(options('state.backend: filesystem, restart-strategy: my.Strategy'), '1.13')).toEqual([]);
    expect(names(reporter('class: org.apache.flink.metrics.jmx.JMXReporter'), '1.13')).toEqual([]);
    expect(names(options('state.backend: forst'), '1.13')).toHaveLength(1);
  });
});

describe('what a process starts with', () => {
  const start = (values: string, line?: string): string[] =>
    found(['java-options', 'log4j-1', 'flink-properties', 'template-text', 'fixed-host'], values, line);
  const log = (text: string): string => `logConfiguration: {log4j-console.properties: "${text}"}`;
  test.each([
    [
      options('env.java.opts.all: -XX:+UseG1GC'),
      /^warning java-options env\.java\.opts\.all: replaces .* fails on Java 17/,
    ],
    [options('env.java.opts.all: null'), /env\.java\.opts\.all: replaces/],
    [options('env.java.opts.all: null, env.java.opts: -XX:+UseG1GC'), /env\.java\.opts(?:\.all)?: replaces/],
    [
      log('log4j.rootLogger=INFO, console'),
      /^warning log4j-1 logConfiguration\.log4j-console\.properties: is written for Log4j 1/,
    ],
    [options('containerized.master.env.FLINK_PROPERTIES: "a: b"'), /^warning flink-properties .* changes nothing/],
    [
      container('env: [{name: FLINK_PROPERTIES, value: "a: b"}]'),
      /podTemplate\.spec\.containers\[0\]\.env\[0\]: changes nothing/,
    ],
    [
      options('my.bucket: "s3://${BUCKET}/x"'),
      /^warning template-text my\.bucket: "\$\{BUCKET\}" stays as it is, for neither Helm nor Flink/,
    ],
    [
      'clusterId: a\nserviceAccount: {annotations: {role: "{{ .Values.role }}"}}',
      /serviceAccount\.annotations\.role: "\{\{ \.Values\.role \}\}" stays as it is, for Helm reads no templates/,
    ],
  ])('%s', (values, expected) => {
    expect(start(values)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    [options('env.java.opts.all: "-XX:+UseG1GC --add-opens=java.base/java.util=ALL-UNNAMED"')],
    // Refused by a rule, and left out then.
    [options('env.java.opts: -XX:+UseG1GC')],
    [`stockConfiguration: false\n${options('env.java.opts.all: -XX:+UseG1GC')}`],
    [options('env.java.opts.jobmanager: "-Xlog:gc:${FLINK_LOG_PREFIX}.gc.log"')],
    [log('rootLogger.level = INFO')],
    [`logConfiguration: {logback-console.xml: "<a>\${b}</a>"}`],
    [options('containerized.master.env.A: "$(B)"')],
    [container('env: [{name: A, value: "${B} {{ c }}"}]')],
    [application('jarURI: "local:///a.jar", args: ["{{ x }}"]')],
    [options('taskmanager.host: localhost')],
  ])('not %s', (values) => {
    expect(start(values)).toEqual([]);
  });

  test('1.13 hands addresses on that later clients leave out', () => {
    expect(start(options('taskmanager.host: localhost'), '1.13')).toEqual([
      expect.stringMatching(/every TaskManager gives itself out as it/),
    ]);
    expect(start(options('rest.bind-address: 127.0.0.1'), '1.13')).toHaveLength(1);
    expect(start(options('rest.bind-address: 0.0.0.0'), '1.13')).toEqual([]);
    expect(start(options('env.java.opts: -XX:+UseG1GC'), '1.13')).toEqual([]);
  });
});
