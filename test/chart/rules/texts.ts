import { application, flink, pod, type Rules } from './case.ts';

const job = (fields: object) => application({ jarURI: 'local:///a.jar', ...fields });

/** Rules on what Flink's cluster and Kubernetes make of a text. */
export const textRules: Rules = {
  'option-type': {
    accepted: [
      {
        values: flink({
          'taskmanager.numberOfTaskSlots': '4',
          'heartbeat.timeout': '50000',
          'restart-strategy.fixed-delay.delay': '10 s',
          'taskmanager.memory.managed.size': '64 mb',
          'kubernetes.rest-service.exposed.type': 'nodeport',
          'web.submit.enable': 'TRUE',
          'kubernetes.jobmanager.labels': "a:b,c:'d'",
        }),
      },
      {
        values: flink({ 'heartbeat.timeout': 'banana' }, { strictOptions: false }),
        conf: { 'heartbeat.timeout': 'banana' },
      },
    ],
    refused: [
      {
        values: flink({ 'kubernetes.container.image.pull-secrets': '"a"b', 'kubernetes.jobmanager.labels': 'a:b/c' }),
        option: 'kubernetes.container.image.pull-secrets',
        says: /a list/,
      },
      {
        values: flink({ 'taskmanager.numberOfTaskSlots': 'four' }),
        option: 'taskmanager.numberOfTaskSlots',
        says: /"four".*4/,
      },
      { values: flink({ 'heartbeat.timeout': 'banana' }), option: 'heartbeat.timeout', says: /whole number|duration/ },
      {
        values: flink({ 'restart-strategy.fixed-delay.delay': 'banana' }),
        option: 'restart-strategy.fixed-delay.delay',
        says: /10 s/,
      },
      {
        values: flink({ 'taskmanager.memory.managed.size': '2Gi' }),
        option: 'taskmanager.memory.managed.size',
        says: /1024m/,
      },
      { values: flink({ 'web.submit.enable': 'yes' }), option: 'web.submit.enable', says: /true or false/ },
      {
        values: flink({ 'kubernetes.rest-service.exposed.type': 'Ingress' }),
        option: 'kubernetes.rest-service.exposed.type',
        says: /ClusterIP, NodePort, LoadBalancer/,
      },
      {
        values: flink({ 'kubernetes.jobmanager.labels': 'a:b:c' }),
        option: 'kubernetes.jobmanager.labels',
        says: /key1:value1/,
      },
      {
        values: flink({ 'kubernetes.jobmanager.tolerations': 'key' }),
        option: 'kubernetes.jobmanager.tolerations',
        says: /semicolons/,
      },
      { values: flink({ 'web.timeout': 'x\ny'.repeat(50) }), option: 'web.timeout', says: /^"x\\nyx.*shortened/ },
    ],
  },
  'conf-line': {
    accepted: [
      {
        values: flink({ 'a.b': 'x: y | "z" \'q\' {{ .Values }} ünï' }),
        conf: { 'a.b': 'x: y | "z" \'q\' {{ .Values }} ünï' },
      },
      {
        values: job({ args: [' a;b ', '', "it's"], entryClass: '"a"' }),
        conf: { '$internal.application.program-args': "' a;b ';;'it''s'", '$internal.application.main': 'a' },
      },
    ],
    refused: [
      ...['a\nkubernetes.namespace: x', 'a\rb', 'a#b', ' a', 'a ', '\ta', '#'].map((text) => ({
        values: flink({ 'a.b': text }),
        option: 'a.b',
        says: /flink-conf\.yaml.*write it without/,
      })),
      ...['a\nb', 'a#b', ' a', 'a;#'].map((arg) => ({
        values: job({ args: ['x', arg, 'y'] }),
        option: 'job.args',
        says: /flink-conf\.yaml.*write it without/,
      })),
      ...[
        ['', 'a'],
        ['a', ''],
      ].map((args) => ({ values: job({ args }), option: 'job.args', says: /empty argument/ })),
      { values: job({ args: ['a', ''], entryClass: 'a\nb' }), option: 'job.entryClass', says: /"a\\nb"/ },
      { values: job({ entryClass: '" a"' }), option: 'job.entryClass', says: /" a"/ },
      { values: job({ initialSavepointPath: 's3://b/a#b' }), option: 'job.initialSavepointPath', says: /a#b/ },
      { values: application({ jarURI: 'local:///a.jar#b' }), option: 'job.jarURI', says: /a\.jar#b/ },
      { values: { image: 'a:1 ' }, option: 'kubernetes.container.image', says: /"a:1 "/ },
      {
        values: flink({ 'my.password': 'hunter2#' }, { allowSensitiveConfiguration: true }),
        option: 'my.password',
        says: /^this sensitive value/,
      },
    ],
  },
  'kubernetes-names': {
    accepted: [
      {
        values: flink({
          'kubernetes.secrets': 'my.secret-1:/mnt',
          'kubernetes.jobmanager.labels': 'example.com/team:Blue_1',
          'containerized.master.env._A.b-1': 'x',
          'rest.bind-port': 0,
          'rest.port': 65535,
        }),
      },
      { values: flink({ 'kubernetes.secrets': 'Secret:/mnt' }, { strictOptions: false }) },
      { values: flink({ 'kubernetes.env.secretKeyRef': 'env:a-.b,secret:s,key:.a_B-1' }) },
      { values: flink({ 'kubernetes.jobmanager.cpu': '-0.0' }) },
    ],
    refused: [
      { values: flink({ 'kubernetes.secrets': 'b:/b,Secret:/mnt' }), option: 'kubernetes.secrets', says: /"Secret"/ },
      { values: { s3: { existingSecret: 'My' } }, option: 'kubernetes.env.secretKeyRef', says: /"My"/ },
      { values: { serviceAccount: 'a_b' }, option: 'kubernetes.jobmanager.service-account', says: /"a_b"/ },
      {
        values: { image: { pullSecrets: ['a', 'B'] } },
        option: 'kubernetes.container.image.pull-secrets',
        says: /"B"/,
      },
      {
        values: { hadoop: { existingConfigMap: 'a/b' } },
        option: 'kubernetes.hadoop.conf.config-map.name',
        says: /"a\/b"/,
      },
      {
        values: flink({ 'kubernetes.jobmanager.labels': 'a/b/c:d' }),
        option: 'kubernetes.jobmanager.labels',
        says: /valid label key/,
      },
      {
        values: flink({ 'kubernetes.jobmanager.labels': `a:${'b'.repeat(64)}` }),
        option: 'kubernetes.jobmanager.labels',
        says: /63/,
      },
      { values: flink({ 'containerized.master.env.1A': 'x' }), option: 'containerized.master.env.1A', says: /"1A"/ },
      { values: flink({ 'rest.port': 0 }), option: 'rest.port', says: /from 1 to 65535/ },
      { values: flink({ 'blob.server.port': '65536' }), option: 'blob.server.port', says: /from 0 to 65535/ },
      { values: flink({ 'jobmanager.rpc.port': -1 }), option: 'jobmanager.rpc.port', says: /"-1"/ },
      {
        values: flink({ 'kubernetes.env.secretKeyRef': 'env:A,secret:s,key:k;env:B,secret:s' }),
        option: 'kubernetes.env.secretKeyRef',
        says: /^"" is not a valid key .*key:user$/,
      },
      {
        values: flink({ 'kubernetes.env.secretKeyRef': 'env:A,secret:s,key:a/b' }),
        option: 'kubernetes.env.secretKeyRef',
        says: /^"a\/b" is not a valid key/,
      },
      {
        values: flink({ 'kubernetes.env.secretKeyRef': 'env:A,secret:s,key:..a' }),
        option: 'kubernetes.env.secretKeyRef',
        says: /^"\.\.a" is not a valid key/,
      },
      {
        values: flink({ 'kubernetes.env.secretKeyRef': 'env:A,key:k' }),
        option: 'kubernetes.env.secretKeyRef',
        says: /^the variable "A" has no Secret/,
      },
      {
        values: flink({ 'kubernetes.env.secretKeyRef': 'env:1A,secret:s,key:k' }),
        option: 'kubernetes.env.secretKeyRef',
        says: /^"1A" is not a valid name/,
      },
      { values: flink({ 'kubernetes.jobmanager.cpu': 'NaN' }), option: 'kubernetes.jobmanager.cpu', says: /^"NaN"/ },
      {
        values: flink({ 'kubernetes.jobmanager.cpu': '1e999' }),
        option: 'kubernetes.jobmanager.cpu',
        says: /^"1e999"/,
      },
      { values: { jobManager: { resource: { cpu: -1 } } }, option: 'kubernetes.jobmanager.cpu', says: /^"-1"/ },
      {
        values: flink({ 'kubernetes.jobmanager.cpu': '-Infinity' }),
        option: 'kubernetes.jobmanager.cpu',
        says: /^"-Infinity"/,
      },
    ],
  },
  'task-manager': {
    accepted: [
      { values: { taskManager: { podTemplate: pod({ ports: [{ containerPort: 9249 }] }) } } },
      { values: flink({ 'kubernetes.taskmanager.tolerations': 'key:a,tolerationSeconds:60;KEY:b' }) },
      { values: { taskManager: { resource: { cpu: 0.5 } } } },
      { values: flink({ 'kubernetes.taskmanager.cpu': 'Infinity', 'taskmanager.cpu.cores': 1 }) },
      {
        values: {
          ...flink({ 'kubernetes.taskmanager.tolerations': 'tolerationSeconds:soon' }),
          strictOptions: false,
        },
      },
    ],
    refused: [
      {
        values: { taskManager: { podTemplate: pod({ ports: { containerPort: 1 } }) } },
        option: 'taskManager.podTemplate',
        says: /^spec\.containers\[0\]\.ports: .*a list/,
      },
      {
        values: { taskManager: { podTemplate: { spec: { containers: null } } } },
        option: 'taskManager.podTemplate',
        says: /^spec\.containers: .*a list/,
      },
      {
        values: { jobManager: { podTemplate: pod({}) }, podTemplate: { spec: { hostIPC: 'maybe so' } } },
        option: 'podTemplate',
        says: /^spec\.hostIPC: "maybe so"/,
      },
      {
        values: flink({ 'kubernetes.taskmanager.tolerations': 'key:a;key:b,TolerationSeconds:1.5' }),
        option: 'kubernetes.taskmanager.tolerations',
        says: /^tolerationSeconds "1\.5"/,
      },
      {
        values: flink({ 'containerized.master.env.FLINK_TM_HEAP': '2g' }),
        option: 'containerized.master.env.FLINK_TM_HEAP',
        says: /taskmanager\.memory\.process\.size/,
      },
      {
        values: flink({ 'kubernetes.taskmanager.cpu': 'Infinity' }),
        option: 'kubernetes.taskmanager.cpu',
        says: /^"Infinity"/,
      },
    ],
  },
  'pod-template-fields': {
    accepted: [
      {
        values: {
          podTemplate: { metadata: { annotations: { a: 'b' } }, ...pod({ env: [{ name: 'A', value: 'b' }] }) },
        },
      },
      {
        values: {
          podTemplate: { spec: { restartPolicy: 'Never' } },
          jobManager: { podTemplate: { spec: { restartPolicy: 'Always' } } },
        },
      },
      { values: { taskManager: { podTemplate: { spec: { restartPolicy: 'OnFailure', activeDeadlineSeconds: 9 } } } } },
      { values: { podTemplate: { spec: { restartPolicy: '', activeDeadlineSeconds: null } } } },
      { values: { podTemplate: { nonsense: 1, ...pod({ imagee: 'x' }) }, strictOptions: false } },
    ],
    refused: [
      {
        values: { podTemplate: pod({ imagee: 'x' }) },
        option: 'podTemplate',
        says: /^spec\.containers\[0\]\.imagee is not a field/,
      },
      { values: { podTemplate: { metadata: {} } }, option: 'podTemplate', says: /no spec/ },
      {
        values: { podTemplate: { spec: { restartPolicy: 'Never' } } },
        option: 'podTemplate',
        says: /^spec\.restartPolicy must be Always/,
      },
      {
        values: { podTemplate: { spec: { activeDeadlineSeconds: 9 } } },
        option: 'podTemplate',
        says: /^spec\.activeDeadlineSeconds cannot be set/,
      },
      {
        values: { podTemplate: { spec: {} }, jobManager: { podTemplate: { spec: { restartPolicy: 'OnFailure' } } } },
        option: 'jobManager.podTemplate',
        says: /^spec\.restartPolicy must be Always/,
      },
      {
        values: { podTemplate: { metadata: { labels: { a: 1, b: 2 ** 53 } }, spec: {} } },
        option: 'podTemplate',
        says: /^metadata\.labels\.b .*quotes/,
      },
      { values: { podTemplate: pod({ 'a\nb': 1 }) }, option: 'podTemplate', says: /"spec\.containers\[0\]\.a\\nb"/ },
      {
        values: { jobManager: { podTemplate: { spec: { x: 1 } } } },
        option: 'jobManager.podTemplate',
        says: /^spec\.x/,
      },
      {
        values: { taskManager: { podTemplate: { spec: { x: 1 } } } },
        option: 'taskManager.podTemplate',
        says: /^spec\.x/,
      },
    ],
  },
};
