import { application, type Rules } from './case.ts';

/** Rules on the values themselves. */
export const valueRules: Rules = {
  'values-shape': {
    accepted: [
      { values: { global: { any: ['thing'] }, enabled: 'yes' } },
      { values: { clusterId: null, image: null, job: null, podTemplate: null, highAvailability: { zookeeper: null } } },
      { values: { clusterId: '', image: {}, imagePullPolicy: '', s3: { plugin: '' }, job: { args: [] } } },
      { values: { image: 'my/flink:1' }, conf: { 'kubernetes.container.image': 'my/flink:1' } },
      {
        values: { image: { tag: '1-java11' }, imagePullPolicy: 'Always' },
        conf: {
          'kubernetes.container.image': 'apache/flink:1-java11',
          'kubernetes.container.image.pull-policy': 'Always',
        },
      },
      {
        values: { image: { repository: 'reg:5000/flink', digest: 'sha256:ab', pullSecrets: ['a', 'b'] } },
        conf: {
          'kubernetes.container.image': 'reg:5000/flink@sha256:ab',
          'kubernetes.container.image.pull-secrets': 'a;b',
        },
      },
      {
        values: { jobManager: { resource: { cpu: 0.5, memory: '2Gi' } }, taskManager: { resource: { memory: 3e9 } } },
        conf: {
          'kubernetes.jobmanager.cpu': '0.5',
          'jobmanager.memory.process.size': '2g',
          'taskmanager.memory.process.size': '3000000000',
        },
      },
    ],
    refused: [
      { values: { mode: 'batch' }, option: 'mode', says: /"batch".*session or application/ },
      { values: { profile: ['helm'] }, option: 'profile', says: /a list.*helm or native/ },
      { values: { clusterId: 5 }, option: 'clusterId', says: /^5; .*text/ },
      { values: { image: { tag: 1.13 } }, option: 'image.tag', says: /1\.13; .*quotes/ },
      { values: { image: true }, option: 'image', says: /map or a text/ },
      {
        values: { image: { pullSecrets: [{ name: 'a' }] } },
        option: 'image.pullSecrets',
        says: /a map; .*list of texts/,
      },
      {
        values: { image: { pullPolicy: 'Always' }, imagePullPolicy: 'Never' },
        option: 'imagePullPolicy',
        says: /Always/,
      },
      { values: { replicas: 1 }, option: 'replicas', says: /not known/ },
      { values: { image: 'a\u0085b', mode: 5 }, option: 'values', says: /control character/ },
      { values: { global: { 'a\uffff': 1 } }, option: 'values', says: /control character/ },
      { values: { 'a\nb': 1 }, option: 'values', says: /"a\\nb" is not known/ },
      { values: { jobManager: { replica: 1 } }, option: 'jobManager.replica', says: /podTemplate, replicas, resource/ },
      { values: { jobManager: { resource: { memory: 1.5 } } }, option: 'jobManager.resource.memory', says: /2Gi/ },
      { values: { taskManager: { resource: { cpu: 2 ** 53 } } }, option: 'taskManager.resource.cpu', says: /number/ },
      { values: { strictOptions: 'false' }, option: 'strictOptions', says: /true or false/ },
      { values: { flinkConfiguration: 'a: b' }, option: 'flinkConfiguration', says: /map of Flink's options/ },
      { values: { podTemplate: 'spec: {}' }, option: 'podTemplate', says: /a Pod/ },
      {
        values: application({ jarURI: 'local:///a.jar', args: ['a', null] }),
        option: 'job.args',
        says: /null; .*list/,
      },
      { values: application({ jarURI: 'local:///a.jar', parallelism: 0 }), option: 'job.parallelism', says: /from 1/ },
      {
        values: { highAvailability: { type: 'none' } },
        option: 'highAvailability.type',
        says: /kubernetes or zookeeper/,
      },
      { values: { s3: { plugin: 'minio' } }, option: 's3.plugin', says: /presto or hadoop/ },
      { values: { logConfiguration: { a: 1 } }, option: 'logConfiguration.a', says: /text/ },
      { values: { serviceAccount: { create: 'yes' } }, option: 'serviceAccount.create', says: /true or false/ },
    ],
  },
  'cluster-id': {
    accepted: [{ values: { clusterId: 'a' } }, { values: { clusterId: `a${'-'.repeat(43)}9` } }],
    refused: [
      { values: { clusterId: 'a'.repeat(46) }, option: 'clusterId', says: /at most 45/ },
      { values: { clusterId: 'My_Cluster' }, option: 'clusterId', says: /"My_Cluster"/ },
      { values: { clusterId: 'flink\n' }, option: 'clusterId', says: /"flink\\n"/ },
      { values: { clusterId: '{{ .Release.Name }}' }, option: 'clusterId', says: /\{\{ \.Release\.Name \}\}/ },
    ],
  },
  'mode-values': {
    accepted: [
      { values: { job: { allowNonRestoredState: false, args: [] }, jobManager: { replicas: 1 } } },
      {
        values: application({ jarURI: 'local:///a.jar', args: ['--n', 5, true, 1e-7, -2.5e-9, 0.1, 3e9] }),
        conf: { '$internal.application.program-args': '--n;5;true;0.0000001;-0.0000000025;0.1;3000000000' },
      },
    ],
    refused: [
      { values: { job: { jarURI: 'local:///a.jar' } }, option: 'job', says: /job\.jarURI has no effect in a session/ },
      { values: { mode: 'application' }, option: 'job.jarURI', says: /missing/ },
      { values: application({ jarURI: 's3://b/a.jar' }), option: 'job.jarURI', says: /"s3:\/\/b\/a\.jar".*local:\/\// },
      { values: { jobManager: { replicas: 2 } }, option: 'jobManager.replicas', says: /one JobManager/ },
      { values: { jobManager: { replicas: 0 } }, option: 'jobManager.replicas', says: /one JobManager/ },
    ],
  },
};
