import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ConvertCommand, convertCommand } from '../../../../generator/cli/commands/convert.ts';
import type { CommandResult } from '../../../../generator/cli/commands/render.ts';
import { emptyFolder } from '../../../helpers/empty-folder.ts';

// What people give to convert, and exactly what they get: values for what can be said, one line for what cannot.

const folder = emptyFolder('convert-cases');

function run(files: Readonly<Record<string, string>>, given: Partial<ConvertCommand> = {}): CommandResult {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const result = convertCommand({
    ...{ files: Object.keys(files).map((name) => join(folder, name)), named: [], environment: {} },
    ...{ exact: false, allowSensitive: false, force: false },
    ...given,
  });
  const short = (text: string): string => text.replaceAll(`${folder}/`, '');
  return { ...result, stdout: short(result.stdout), stderr: short(result.stderr) };
}

/** The values without the comment above them. */
function values({ stdout }: CommandResult): string {
  return stdout.replace(/^(?:#.*\n)*\n/, '');
}

const head = 'apiVersion: flink.apache.org/v1beta1\nkind: FlinkDeployment\n';
const sides = '  jobManager: {resource: {memory: 1600m, cpu: 1}}\n  taskManager: {resource: {memory: 1728m, cpu: 1}}\n';
const whole = (name: string, more = ''): string =>
  `${head}metadata: {name: ${name}}\nspec:\n  image: flink:2.3\n  flinkVersion: v2_3\n  serviceAccount: flink\n${sides}${more}`;
const taken =
  "convert takes a FlinkDeployment of flink.apache.org, a Pod as a pod template, and a ConfigMap with Flink's configuration";
const patch =
  'which says only what it changes: give the resource with the patch applied, as kubectl kustomize DIRECTORY or kubectl get flinkdeployment NAME -o yaml prints it';
const otherChart =
  'is a values file of another chart: render that chart by helm template first, and convert the FlinkDeployment or the ConfigMap that it makes';
const kustomization =
  'is a kustomization: build it first, by kubectl kustomize DIRECTORY, and convert what that prints';
const helm = 'is a Helm template: render it first, by helm template RELEASE CHART, and convert what that prints';
const jinja =
  'is a Jinja template: fill it in first (ansible, jinja2 or what else you deploy it with), and convert the result';

describe('refused in one line', () => {
  test.each([
    [
      'chart.yaml',
      'jobmanager:\n  replicaCount: 1\n  extraEnvVars: []\nlog4j: |\n  rootLogger.level = INFO\n',
      otherChart,
    ],
    [
      'operator.yaml',
      'image: {repository: r}\ndefaultConfiguration:\n  log4j-operator.properties: |\n    rootLogger.level = INFO\n',
      otherChart,
    ],
    ['bitnami.yaml', 'global: {imageRegistry: ""}\njobmanager: {replicaCount: 1}\n', otherChart],
    [
      'compose.yaml',
      'services:\n  jm: {image: "flink:1.19", environment: ["FLINK_PROPERTIES=rest.port: 1"]}\n',
      'is a docker-compose file: give the configuration that it sets (FLINK_PROPERTIES) as a flink-conf.yaml, or a command line',
    ],
    ['kustomization.yml', 'resources: [base.yaml]\npatches: [{path: p.yaml}]\n', kustomization],
    [
      'kind.yaml',
      'kind: Kustomization\nmetadata: {name: k}\n',
      'the Kustomization k is a kustomization: build it first, by kubectl kustomize DIRECTORY, and convert what that prints',
    ],
    [
      'Chart.yaml',
      'apiVersion: v2\nname: a\nversion: 1.0.0\n',
      'is the Chart.yaml of a Helm chart: render the chart first, by helm template RELEASE CHART',
    ],
    ['json-patch.yaml', '- op: replace\n  path: /spec/image\n  value: flink:2.3\n', `is a JSON patch, ${patch}`],
    [
      'merge.yaml',
      `${head}metadata: {name: a}\nspec: {job: {parallelism: 4}}\n`,
      `is a patch of a FlinkDeployment, ${patch}`,
    ],
    [
      'image.yaml',
      `${head}metadata: {name: a}\nspec: {flinkVersion: v2_3, image: flink:2.3}\n`,
      `is a patch of a FlinkDeployment, ${patch}`,
    ],
    [
      'directive.yaml',
      whole('a', '  podTemplate: {spec: {volumes: [{name: a, $patch: delete}]}}\n'),
      `is a patch of a FlinkDeployment, ${patch}`,
    ],
    ['kindless.yaml', 'spec: {image: flink:2.3}\n', `is a patch of a FlinkDeployment, ${patch}`],
    ['helm.yaml', `${head}metadata:\n  name: {{ .Release.Name }}\nspec:\n  image: {{ .Values.image | quote }}\n`, helm],
    ['if.yaml', `{{- if .Values.on }}\n${whole('a')}{{- end }}\n`, helm],
    ['quoted.yaml', whole('"{{ include "a.name" . }}"'), helm],
    ['jinja.yaml', whole('"{{ name }}"'), jinja],
    ['jinja-if.yaml', `${whole('a')}{% if x %}\n  job: {}\n{% endif %}\n`, jinja],
    [
      'env.yaml',
      whole('a').replace('flink:2.3', '"${IMAGE}"'),
      'spec.image: holds ${IMAGE}, which nothing fills in: run envsubst over the file first, as IMAGE=… envsubst < FILE | flink-chart convert -',
    ],
    [
      'env-in-flow.yaml',
      whole('${NAME}'),
      'holds ${NAME}, which nothing fills in: run envsubst over the file first, as NAME=… envsubst < FILE | flink-chart convert -',
    ],
    [
      'gcp.yaml',
      'apiVersion: flinkoperator.k8s.io/v1beta1\nkind: FlinkCluster\nmetadata: {name: c}\n',
      `the FlinkCluster c (flinkoperator.k8s.io/v1beta1) is a resource of the operator that Google Cloud Platform and Spotify made, not of Flink's own: ${taken}`,
    ],
    [
      'lyft.yaml',
      'apiVersion: flink.k8s.io/v1beta1\nkind: FlinkApplication\nmetadata: {name: c}\n',
      `the FlinkApplication c (flink.k8s.io/v1beta1) is a resource of Lyft's operator, not of Flink's own: ${taken}`,
    ],
    [
      'vvp.yaml',
      'apiVersion: v1\nkind: Deployment\nmetadata: {name: c}\nspec: {template: {spec: {artifact: {kind: JAR}}}}\n',
      `the Deployment c (v1) is a resource of the Ververica Platform, not of Flink's own: ${taken}`,
    ],
    [
      'deployment.yaml',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: c}\n',
      `kind Deployment is not known: ${taken}`,
    ],
    [
      'job.yaml',
      'apiVersion: flink.apache.org/v1beta1\nkind: FlinkSessionJob\nmetadata: {name: j, namespace: ns}\nspec: {deploymentName: sess, job: {jarURI: "https://h/p/a.jar", entryClass: X, parallelism: 4, args: [--secret, hidden]}}\n',
      'the FlinkSessionJob j gives a job to a session: install the session sess by the chart, then flink run -t kubernetes-session -Dkubernetes.cluster-id=sess -Dkubernetes.namespace=ns -c X -p 4 a.jar ARGUMENTS',
    ],
    [
      'green.yaml',
      'apiVersion: flink.apache.org/v1beta1\nkind: FlinkBlueGreenDeployment\nmetadata: {name: b}\n',
      'the FlinkBlueGreenDeployment b switches between two clusters, which the chart does not do: make a FlinkDeployment of its spec.template.spec and convert that',
    ],
    [
      'snapshot.yaml',
      'apiVersion: flink.apache.org/v1beta1\nkind: FlinkStateSnapshot\nmetadata: {name: s}\n',
      "the FlinkStateSnapshot s asks Flink's operator for a savepoint or checkpoint, and deploys nothing: job.upgradeMode: savepoint takes one at each change (docs/tasks/state.md)",
    ],
    [
      'newer.yaml',
      whole('a').replace('v2_3', 'v9_1'),
      'spec.flinkVersion: v9_1: Flink 9.1 is newer than every line of the chart, and Flink 2.3 may not read its state: --line 2.3 converts it all the same',
    ],
    ['version.yaml', whole('a').replace('v2_3', '"2.3"'), 'spec.flinkVersion: "2.3": must be a version such as v1_20'],
    [
      'two.yaml',
      `${whole('first')}---\n${whole('second')}`,
      'holds 2 FlinkDeployments (first, second): choose one by --name first, or give -o DIRECTORY to write one values file for each',
    ],
  ])('%s', (name, text, message) => {
    const result = run({ [name]: text });
    expect(result).toEqual({ exitCode: 1, stdout: '', stderr: `${name}: ${message}\n` });
    expect(message).not.toContain('hidden');
  });
});

describe('several resources', () => {
  const two = `${whole('first')}---\n${whole('second').replace('flink:2.3', 'flink:1.20').replace('v2_3', 'v1_20')}`;
  const list = JSON.stringify({
    apiVersion: 'v1',
    kind: 'List',
    items: ['a', 'b'].map((namespace) => ({
      ...{ apiVersion: 'flink.apache.org/v1beta1', kind: 'FlinkDeployment', metadata: { name: 'orders', namespace } },
      spec: { image: 'flink:2.3', flinkVersion: 'v2_3', jobManager: {}, taskManager: {} },
    })),
  });

  test('one by its name, on the line that it is of', () => {
    const result = run({ 'two.yaml': two }, { name: 'second' });
    expect(result.stdout).toContain('helm install second charts/flink-1-20 -n default');
    expect(values(result)).toBe(
      'clusterId: second\nimage: flink:1.20\nserviceAccount: flink\njobManager:\n  resource:\n    cpu: 1\ntaskManager:\n  resource:\n    cpu: 1\n',
    );
  });

  test('a name that none has', () => {
    expect(run({ 'two.yaml': two }, { name: 'third' }).stderr).toBe(
      '--name third: two.yaml has no such resource, only first, second\n',
    );
  });

  test('of one name in two namespaces', () => {
    expect(run({ 'list.json': list }).stderr).toBe(
      'list.json: holds 2 FlinkDeployments (a/orders, b/orders): choose one by --name a/orders, or give -o DIRECTORY to write one values file for each\n',
    );
    expect(run({ 'list.json': list }, { name: 'b/orders' }).stdout).toContain('-n b ');
  });

  test('a file for each in a directory', () => {
    const output = join(folder, 'out');
    mkdirSync(output);
    const result = run({ 'list.json': list }, { output });
    expect({ ...result, stderr: result.stderr.replace(/^note: .*\n/gm, '') }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'written: out/a-orders.yaml\nwritten: out/b-orders.yaml\n',
    });
    expect(readdirSync(output)).toEqual(['a-orders.yaml', 'b-orders.yaml']);
    expect(readFileSync(join(output, 'b-orders.yaml'), 'utf8')).toContain('-n b -f ');
    const broken = run(
      { 'two.yaml': `${whole('fine')}---\n${head}metadata: {name: part}\nspec: {image: a}\n` },
      { output },
    );
    expect(broken).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `out/part.yaml: two.yaml: is a patch of a FlinkDeployment, ${patch}\n`,
    });
    expect(readdirSync(output)).toEqual(['a-orders.yaml', 'b-orders.yaml']);
  });
});

describe('a resource', () => {
  test('with log files, whatever it is called', () => {
    const text = `${head}metadata: {name: enrich, namespace: streams}
spec:
  image: flink:2.3
  flinkVersion: v2_3
  flinkConfiguration: {taskmanager.numberOfTaskSlots: "2", s3.secret-key: hidden}
  logConfiguration:
    log4j-console.properties: |
      rootLogger.level = INFO
      appender.file.fileName = \${sys:log.file}
    logback-console.xml: "<configuration/>"
  serviceAccount: flink
  jobManager: {resource: {memory: 1600m, cpu: 0.5}}
  taskManager: {resource: {memory: 2Gi, cpu: 1}}
  job: {jarURI: local:///opt/flink/usrlib/enrich.jar, parallelism: 2}
`;
    const result = run({ 'log4j.properties': text });
    expect(values(result)).toBe(`mode: application
clusterId: enrich
image: flink:2.3
serviceAccount: flink
flinkConfiguration:
  execution.checkpointing.externalized-checkpoint-retention: RETAIN_ON_CANCELLATION
  pipeline.name: enrich
  taskmanager.numberOfTaskSlots: 2
job:
  jarURI: local:///opt/flink/usrlib/enrich.jar
  parallelism: 2
jobManager:
  resource:
    cpu: 0.5
taskManager:
  resource:
    cpu: 1
    memory: 2Gi
logConfiguration:
  logback-console.xml: <configuration/>
  log4j-console.properties: |
    rootLogger.level = INFO
    appender.file.fileName = \${sys:log.file}
`);
    expect(result.stderr.split('\n')[0]).toBe(
      "note: s3.secret-key: left out, since it holds a secret, which would be readable in the ConfigMap and in Helm's release: keep it in a Secret and name that as s3.existingSecret; --allow-sensitive keeps it",
    );
    expect(result.stdout + result.stderr).not.toContain('hidden');
  });

  test.each(['PythonDriver', 'PythonGatewayServer'])(
    'with the jar of Flink for Python and %s: jar and arguments stay',
    (name) => {
      const jar = 'local:///opt/flink/opt/flink-python-2.3.0.jar';
      const entryClass = `org.apache.flink.client.python.${name}`;
      const job = `job:\n  jarURI: ${jar}\n  entryClass: ${entryClass}\n  args:\n    - -py\n    - /opt/a b.py\n`;
      const resource = whole('py', `  job: {jarURI: "${jar}", entryClass: ${entryClass}, args: [-py, /opt/a b.py]}\n`);
      expect(values(run({ 'py.yaml': resource }))).toContain(job);
      const script = `flink run -t kubernetes-application -Dkubernetes.cluster-id=py -c ${entryClass} ${jar} -py '/opt/a b.py'\n`;
      expect(values(run({ 'py.sh': script }))).toContain(job);
    },
  );

  test('without a jar: what there is stays, what is missing is said', () => {
    const text = `${head}metadata: {name: sql}
spec:
  image: registry.example.org/sql:1
  flinkVersion: v1_20
  flinkConfiguration: {pipeline.classpaths: "file:///opt/flink/usrlib/udf.jar", execution.attached: "true"}
${sides}  job: {entryClass: org.example.Sql, args: [--file, /opt/q.sql], parallelism: 1, upgradeMode: last-state}
`;
    const result = run({ 'sql.yaml': text });
    expect(result.exitCode).toBe(0);
    expect(values(result)).toContain(`job:
  entryClass: org.example.Sql
  args:
    - --file
    - /opt/q.sql
  parallelism: 1
  # job.upgradeMode: last-state needs high availability, which keeps the latest checkpoint: set
  # highAvailability.type, or upgradeMode: savepoint
  # upgradeMode: last-state
  # spec.job.jarURI: not given, and the chart of Flink 1.20.5 needs the jar: name the one of the image
  # that holds the program
  # jarURI: local:///opt/flink/usrlib/job.jar
`);
    expect(result.stderr.split('\n').map((line) => line.slice(0, 76))).toEqual([
      'note: job.upgradeMode: commented out: job.upgradeMode: last-state needs high',
      'note: spec.flinkConfiguration.pipeline.classpaths: file:///opt/flink/usrlib/',
      'note: job.jarURI: commented out: spec.job.jarURI: not given, and the chart o',
      'note: spec.flinkConfiguration.execution.attached: true: left out: the operat',
      "note: the operator's startup probe of the JobManager, and its own default co",
      'note: execution.shutdown-on-application-finish, execution.submit-failed-job-',
      'note: execution.attached: the operator leaves it false, the chart writes tru',
      'check: error: job.jarURI: missing: application mode needs the jar of its job',
      '',
    ]);
  });

  test.each([
    ['1.14', '1.20'],
    ['1.13', '1.13'],
    ['1.19', '1.20'],
    ['2.1', '2.3'],
  ])('of Flink %s: the line %s', (flink, line) => {
    const version = `v${flink.replace('.', '_')}`;
    const text = whole('old').replace('flink:2.3', `flink:${flink}`).replace('v2_3', version);
    const result = run({ 'old.yaml': text });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain(line === '2.3' ? ' charts/flink ' : ` charts/flink-${line.replace('.', '-')} `);
    expect(values(result)).toContain(flink === line ? `\nimage: flink:${flink}\n` : `\n# image: flink:${flink}\n`);
    if (flink !== line) expect(values(result)).not.toMatch(/^image:/m);
  });

  test('an image of another version than the field says, and one that says none', () => {
    const other = run({ 'a.yaml': whole('a').replace('flink:2.3', 'apache/flink:1.18.1-java11') });
    expect(other.stderr).toContain(
      'note: image: commented out: apache/flink:1.18.1-java11 has Flink 1.18, the chart is of Flink 2.3.0: build the image anew on apache/flink:2.3.0-scala_2.12, and take a savepoint of what runs before you change over\n',
    );
    const own = run({ 'a.yaml': whole('a').replace('flink:2.3', 'registry.example.org/orders:1.18') });
    expect(values(own)).toContain('\nimage: registry.example.org/orders:1.18\n');
    const declared = run({ 'a.yaml': whole('a').replace('flink:2.3', 'orders:7').replace('v2_3', 'v1_16') });
    expect(declared.stderr).toContain(
      'note: image: commented out: orders:7 has Flink 1.16, by spec.flinkVersion: v1_16, the chart is of Flink 1.20.5: ',
    );
  });

  test('as kubectl prints it: nothing of the server, and the savepoint that the operator knows', () => {
    const metadata =
      'metadata: {name: a, uid: u, resourceVersion: "7", generation: 2, creationTimestamp: t, finalizers: [f], managedFields: [{manager: m}], annotations: {kubectl.kubernetes.io/last-applied-configuration: "{}"}}';
    const status = 'status: {jobStatus: {upgradeSavepointPath: s3://b/sp-9, state: RUNNING}, lifecycleState: STABLE}\n';
    const text = `${whole('a', '  job: {jarURI: "local:///a.jar", upgradeMode: last-state, initialSavepointPath: s3://b/old}\n  flinkConfiguration: {high-availability.type: kubernetes, high-availability.storageDir: "s3://b/ha"}\n').replace('metadata: {name: a}', metadata)}${status}`;
    const result = run({ 'a.yaml': text });
    expect(values(result)).toContain('  initialSavepointPath: s3://b/sp-9\n  upgradeMode: last-state\n');
    expect(result.stderr.split('\n').slice(0, 1)).toEqual([
      'note: status.jobStatus.upgradeSavepointPath: s3://b/sp-9: becomes job.initialSavepointPath, in place of spec.job.initialSavepointPath, s3://b/old: what the job has done since that savepoint runs again; stop it with a savepoint and name that one',
    ]);
    expect(result.stderr).not.toMatch(/uid|metadata|managedFields|lifecycle/);
  });

  test('annotations and labels in structured options', () => {
    const options =
      '  flinkConfiguration:\n    kubernetes: {jobmanager: {labels: {team: data, tier: gold}, annotations: {example.org/a: "b:c"}}}\n';
    expect(values(run({ 'a.yaml': whole('a', options) }))).toContain(
      "flinkConfiguration:\n  kubernetes.jobmanager.annotations: example.org/a:'b:c'\n  kubernetes.jobmanager.labels: team:data,tier:gold\n",
    );
  });

  test('a password among its arguments: left out, and its value nowhere', () => {
    const result = run({ 'a.yaml': whole('a', '  job: {jarURI: "local:///a.jar", args: [--db.password, hidden]}\n') });
    expect(result.stderr).toContain('note: job: holds a secret, of which *** is left: keep it in a Secret');
    expect(result.stderr).not.toContain('hidden');
  });
});

describe('a ConfigMap', () => {
  test("gives its configuration and log files; its name is nobody's", () => {
    const text = `apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data:
  config.yaml: |
    taskmanager:
      numberOfTaskSlots: 4
    restart-strategy:
      type: fixed-delay
  log4j-console.properties: |
    rootLogger.level = ERROR
  other.txt: x
`;
    const result = run({ 'cm.yaml': text });
    expect(values(result)).toBe(`flinkConfiguration:
  restart-strategy.type: fixed-delay
  taskmanager.numberOfTaskSlots: 4
logConfiguration:
  log4j-console.properties: |
    rootLogger.level = ERROR
`);
    expect(result.stderr)
      .toBe(`note: cm.yaml: the ConfigMap's name, settings, is nobody's any more: the chart makes its own, flink-config-CLUSTER-ID, and a volume that mounts the old one is to be taken out
note: cm.yaml: the ConfigMap's other.txt: Flink's client reads no such file: left out
note: config.yaml: sizes not both sides, without which Flink starts nothing: its options lie over the stock ones
note: kubernetes.cluster-id: not given: the cluster is called as the release
`);
  });
});

describe('a command line', () => {
  test('in older spellings, with an image of an older Flink', () => {
    const text = `flink run-application -t kubernetes-application -Dkubernetes.cluster-id=geo \\
 -Dkubernetes.container.image=flink:1.17-java11 -Dkubernetes.container.image.pull-policy=Always \\
 -Dkubernetes.jobmanager.cpu=0.5 -Dkubernetes.taskmanager.cpu=2 -Dkubernetes.service-account=flink \\
 -Djobmanager.memory.process.size=2048m -Dexecution.savepoint.path=s3://b/sp-1 local:///opt/flink/usrlib/geo.jar
`;
    const result = run({ 'geo.sh': text });
    expect(values(result)).toBe(`mode: application
clusterId: geo
# flink:1.17-java11 has Flink 1.17, the chart is of Flink 1.20.5: build the image anew on
# apache/flink:1.20.5-scala_2.12, and take a savepoint of what runs before you change over
# image: flink:1.17-java11
imagePullPolicy: Always
serviceAccount: flink
job:
  jarURI: local:///opt/flink/usrlib/geo.jar
  initialSavepointPath: s3://b/sp-1
jobManager:
  resource:
    cpu: 0.5
    memory: 2048m
taskManager:
  resource:
    cpu: 2
`);
    expect(result.stderr).toBe(
      'note: image: commented out: flink:1.17-java11 has Flink 1.17, the chart is of Flink 1.20.5: build the image anew on apache/flink:1.20.5-scala_2.12, and take a savepoint of what runs before you change over\n' +
        'check: error: job.initialSavepointPath: the image of the JobManager loads no file system for s3://, so that the job does not start: set s3.plugin: presto, or use an image with the plugin\n',
    );
  });

  test.each(['1.20', '2.3'])('both spellings of one option on %s: the newer counts', (line) => {
    const text =
      'kubernetes-session.sh -Dkubernetes.cluster-id=a -Dkubernetes.jobmanager.cpu=1 -D kubernetes.jobmanager.cpu.amount=3\n';
    expect(values(run({ 'a.sh': text }, { line }))).toBe('clusterId: a\njobManager:\n  resource:\n    cpu: 3\n');
  });
});
