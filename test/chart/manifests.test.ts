import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { helmsInTurn } from '../helpers/lines-in-turn.ts';
import { wholeRender } from './whole-render.ts';

const factory = 'org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory';

/** What the lines write differently. */
const oldest = {
  image: 'apache/flink:1.13.6-scala_2.12',
  trailing: '',
  highAvailability: 'high-availability',
  logFiles: ['logback-console.xml', 'log4j-console.properties', 'flink-conf.yaml'],
  savepoint: { 'execution.savepoint.path': 's3://b/sp', 'execution.savepoint.ignore-unclaimed-state': 'true' },
  lists: {
    '$internal.application.program-args': "--in;'a;b';'it''s';1000000;true",
    'pipeline.jars': "'local:///opt/flink/usrlib/a;b.jar'",
    'pipeline.classpaths': '',
  },
};
const newest = {
  image: 'apache/flink:2.3.0-scala_2.12',
  trailing: ' ',
  highAvailability: 'high-availability.type',
  logFiles: ['logback-console.xml', 'log4j-console.properties', 'config.yaml'],
  savepoint: {
    'execution.state-recovery.path': 's3://b/sp',
    'execution.state-recovery.ignore-unclaimed-state': 'true',
  },
  lists: {
    '$internal.application.program-args': JSON.stringify(['--in', 'a;b', "it's", '1000000', 'true']),
    'pipeline.jars': JSON.stringify(['local:///opt/flink/usrlib/a;b.jar']),
  },
};
const byLine: Readonly<Record<string, typeof oldest | typeof newest>> = {
  '1.13': oldest,
  '1.20': { ...newest, image: 'apache/flink:1.20.5-scala_2.12' },
  '2.3': newest,
};

describe.each(await helmsInTurn())('$helm.name renders the whole chart of Flink $line', (pair) => {
  const { image, trailing, highAvailability, logFiles, savepoint, lists } = byLine[pair.line] ?? newest;
  const render = (values: object) => wholeRender(pair, values);
  const options = (flinkConfiguration: object) => render({ flinkConfiguration });

  test("without values: a session, the client's objects first of all", async () => {
    const release = await render({});
    expect(release.names.sort()).toEqual([
      'ConfigMap/flink-config-my-session',
      'ConfigMap/pod-template-my-session',
      'Deployment/my-session',
      'Role/my-session',
      'RoleBinding/my-session',
      'Service/my-session',
      'Service/my-session-rest',
      'ServiceAccount/my-session',
      'ServiceAccount/my-session-taskmanager',
    ]);
    expect(release.main).toMatchObject({
      name: 'flink-main-container',
      image,
      imagePullPolicy: 'IfNotPresent',
      command: ['/docker-entrypoint.sh'],
      args: ['bash', '-c', `kubernetes-jobmanager.sh kubernetes-session${trailing}`],
      resources: { requests: { cpu: '1', memory: '1600Mi' }, limits: { cpu: '1', memory: '1600Mi' } },
      env: [{ name: '_POD_IP_ADDRESS', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'status.podIP' } } }],
      ports: [
        { name: 'rest', containerPort: 8081 },
        { name: 'jobmanager-rpc', containerPort: 6123 },
        { name: 'blobserver', containerPort: 6124 },
      ],
    });
    // What the client of 1.13 writes empty, and the API server drops.
    expect(release.pod.spec).not.toHaveProperty('nodeSelector');
    const rest = release.object('Service', 'my-session-rest');
    expect(rest.metadata).not.toHaveProperty('annotations');
    expect(rest).toMatchObject({
      spec: { type: 'ClusterIP', ports: [{ name: 'rest', port: 8081, targetPort: 8081 }] },
    });
    expect(release.options).toMatchObject({
      'jobmanager.rpc.address': 'my-session.data',
      'internal.cluster.execution-mode': 'NORMAL',
    });
    const keys = Object.keys(release.options);
    expect(keys).toEqual([...keys].sort());
  });

  test('application mode: what the command line writes', async () => {
    const release = await render({
      mode: 'application',
      job: {
        jarURI: 'local:///opt/flink/usrlib/a;b.jar',
        entryClass: 'my.Main',
        args: ['--in', 'a;b', "it's", 1000000, true],
        parallelism: 4,
        initialSavepointPath: 's3://b/sp',
        allowNonRestoredState: true,
      },
    });
    expect(release.main['args']).toEqual(['bash', '-c', `kubernetes-jobmanager.sh kubernetes-application${trailing}`]);
    expect(release.options).toMatchObject({
      '$internal.application.main': 'my.Main',
      'parallelism.default': '4',
      'execution.attached': 'true',
      'execution.shutdown-on-attached-exit': 'false',
      'execution.target': 'kubernetes-application',
      'kubernetes.internal.jobmanager.entrypoint.class':
        'org.apache.flink.kubernetes.entrypoint.KubernetesApplicationClusterEntrypoint',
      ...savepoint,
      ...lists,
    });
  });

  test('init-job-manager: options over pod template, environment by name, sidecars first', async () => {
    const release = await render({
      podTemplate: {
        metadata: { labels: { team: 'data', app: 'mine' } },
        spec: {
          serviceAccountName: 'from-template',
          tolerations: [{ key: 't', operator: 'Exists' }],
          containers: [
            {
              name: 'flink-main-container',
              image: 'template',
              imagePullPolicy: 'Never',
              env: [{ name: 'FIRST', value: '1' }],
            },
            { name: 'sidecar', image: 'proxy' },
          ],
        },
      },
      serviceAccount: { create: false },
      flinkConfiguration: {
        'kubernetes.container.image.pull-policy': 'always',
        'kubernetes.service-account': 'by-option',
        'kubernetes.container.image.pull-secrets': 'a ; b',
        'kubernetes.jobmanager.labels': 'app:theirs,tier:one',
        'kubernetes.jobmanager.tolerations': 'Key:k,operator:Exists,tolerationSeconds:60,unknown:x',
        'containerized.master.env.B': '2',
        'containerized.master.env.A': '',
        'kubernetes.flink.log.dir': '/logs',
        'kubernetes.jobmanager.cpu': '0.0001',
      },
    });
    expect(release.pod.metadata.labels).toEqual({
      team: 'data',
      tier: 'one',
      app: 'my-session',
      type: 'flink-native-kubernetes',
      component: 'jobmanager',
    });
    expect(release.pod.spec).toMatchObject({
      serviceAccount: 'by-option',
      serviceAccountName: 'by-option',
      imagePullSecrets: [{ name: 'a' }, { name: 'b' }],
      tolerations: [
        { key: 't', operator: 'Exists' },
        { key: 'k', operator: 'Exists', tolerationSeconds: 60 },
      ],
    });
    expect(release.pod.spec.containers.map(({ name }) => name)).toEqual(['sidecar', 'flink-main-container']);
    expect(release.main).toMatchObject({ image: 'template', imagePullPolicy: 'Always' });
    expect(release.main).toHaveProperty('resources.limits.cpu', '1m');
    expect(release.main.env.map(({ name }) => name)).toEqual(['FIRST', 'A', 'B', '_POD_IP_ADDRESS', 'FLINK_LOG_DIR']);
  });

  test('env-secrets and mount-secrets', async () => {
    const { main, pod } = await options({
      'kubernetes.env.secretKeyRef': 'env:A,secret:s,key:k;env:B,secret:t,key:l',
      'kubernetes.secrets': 'foo:/opt/foo',
    });
    expect(main.env.slice(1)).toEqual([
      { name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
      { name: 'B', valueFrom: { secretKeyRef: { name: 't', key: 'l' } } },
    ]);
    expect(main['volumeMounts']).toContainEqual({ name: 'foo-volume', mountPath: '/opt/foo' });
    expect(pod.spec['volumes']).toContainEqual({ name: 'foo-volume', secret: { secretName: 'foo' } });
  });

  test('cmd-job-manager takes the entry path', async () => {
    expect((await options({ 'kubernetes.entry.path': '/start.sh' })).main['command']).toEqual(['/start.sh']);
  });

  test('internal-service: not with high availability, which takes cluster id and port', async () => {
    const release = await options({
      [highAvailability]: factory,
      'high-availability.storageDir': 's3://b/ha',
      'jobmanager.rpc.port': '6200',
    });
    expect(release.names).not.toContain('Service/my-session');
    expect(release.options).toMatchObject({
      'high-availability.cluster-id': 'my-session',
      'high-availability.jobmanager.port': '6200',
      'jobmanager.rpc.address': 'localhost',
    });
  });

  test('external-service: type in any case, annotations, ports', async () => {
    const release = await options({
      'kubernetes.rest-service.exposed.type': 'nodeport',
      'kubernetes.rest-service.annotations': "a:b,url:'http://x'",
      'rest.port': 9000,
      'rest.bind-port': '9001',
    });
    expect(release.object('Service', 'my-session-rest')).toMatchObject({
      metadata: { annotations: { a: 'b', url: 'http://x' } },
      spec: { type: 'NodePort', ports: [{ port: 9000, targetPort: 9001 }] },
    });
  });

  test('hadoop-conf-mount: of files, or of an existing ConfigMap', async () => {
    const xml = '<configuration/>\n';
    const own = await render({ hadoop: { configuration: { 'core-site.xml': xml } } });
    expect(own.object('ConfigMap', 'hadoop-config-my-session')).toHaveProperty('data', { 'core-site.xml': xml });
    expect(own.main.env.at(-1)).toEqual({ name: 'HADOOP_CONF_DIR', value: '/opt/hadoop/conf' });
    const existing = await render({ hadoop: { existingConfigMap: 'theirs' } });
    expect(existing.names).not.toContain('ConfigMap/hadoop-config-my-session');
    expect(existing.pod.spec['volumes']).toContainEqual({
      name: 'hadoop-config-volume',
      configMap: { name: 'theirs' },
    });
  });

  test("kerberos-mount: Secret and ConfigMap without the client's labels, the path of the pod", async () => {
    const release = await render({
      profile: 'native',
      kerberos: { principal: 'a@B', keytab: 'AAEC', keytabFile: 'flink.keytab', krb5Conf: '[libdefaults]\n' },
    });
    expect(release.object('Secret', 'kerberos-keytab-my-session')).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'kerberos-keytab-my-session' },
      data: { 'flink.keytab': 'AAEC' },
    });
    expect(release.object('ConfigMap', 'kerberos-krb5conf-my-session').metadata).not.toHaveProperty('labels');
    expect(release.options).toHaveProperty(
      ['security.kerberos.login.keytab'],
      '/opt/kerberos/kerberos-keytab/flink.keytab',
    );
  });

  test("flink-conf-mount: log files as items, in the client's order", async () => {
    const { pod } = await render({ logConfiguration: { 'logback-console.xml': '<configuration/>' } });
    expect(pod.spec['volumes']).toContainEqual({
      name: 'flink-config-volume',
      configMap: {
        name: 'flink-config-my-session',
        items: logFiles.map((key) => ({ key, path: key })),
      },
    });
  });

  test("pod-template-mount: the TaskManagers' template as it is", async () => {
    const template = { spec: { containers: [{ name: 'flink-main-container', env: [{ name: 'A', value: 'x: #' }] }] } };
    const release = await render({ podSecurity: { enabled: false }, taskManager: { podTemplate: template } });
    const { data } = release.object('ConfigMap', 'pod-template-my-session') as unknown as {
      data: Record<string, string>;
    };
    expect(parse(data['taskmanager-pod-template.yaml'] ?? '', { version: '1.1' })).toEqual(template);
    expect(release.main['volumeMounts']).toContainEqual({
      name: 'pod-template-volume',
      mountPath: '/opt/flink/pod-template',
    });
  });

  test('an owner reference is written to the Deployment', async () => {
    const release = await options({
      'kubernetes.jobmanager.owner.reference':
        'apiVersion:v1,kind:X,name:n,uid:u,Controller:TRUE,blockOwnerDeletion:no',
    });
    expect(release.object('Deployment', 'my-session').metadata['ownerReferences']).toEqual([
      { apiVersion: 'v1', kind: 'X', name: 'n', uid: 'u', controller: true, blockOwnerDeletion: false },
    ]);
  });
});
