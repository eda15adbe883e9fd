import type { RuleCases } from './rule-cases.ts';

const option = (line: string): string => `flinkConfiguration: {${line}}`;
const application = (job: string): string => `mode: application\njob: {${job}}`;

/** For rules that say something else from 1.20 on, or nothing before: values as in `ruleCases`, for the newer lines. */
export const newerRuleCases: readonly RuleCases[] = [
  {
    rule: 'prefix-key',
    accepts: [
      option('high-availability.type: NONE, high-availability.storageDir: "s3://b/x"'),
      option('high-availability: NONE'),
      option('kubernetes.container.image.ref: a, kubernetes.container.image.pull-policy: Always'),
      option('kubernetes.container.image: a'),
      option('restart-strategy: fixed-delay'),
      option('my.key: a, my.keys.b: c'),
      'image: {tag: "1", pullPolicy: Always}\njobManager: {resource: {cpu: 1}}\nhighAvailability: {type: kubernetes, directory: "s3://b/x"}',
      'podTemplate: {spec: {}}\ntaskManager: {podTemplate: {spec: {}}}',
    ],
    refuses: [
      [option('high-availability: zookeeper'), 'high-availability'],
      [option('high-availability: NONE, high-availability.storageDir: "s3://b/x"'), 'high-availability'],
      [
        option('kubernetes.container.image: a, kubernetes.container.image.pull-policy: Always'),
        'kubernetes.container.image',
      ],
      ['imagePullPolicy: Always\n' + option('kubernetes.container.image: a'), 'kubernetes.container.image'],
      [option('kubernetes.jobmanager.cpu: 1, kubernetes.jobmanager.cpu.limit-factor: 2'), 'kubernetes.jobmanager.cpu'],
      [option('restart-strategy: fixed-delay, restart-strategy.fixed-delay.attempts: 3'), 'restart-strategy'],
      [option('my.key: a, my.key.b: c'), 'my.key'],
      [option('my.key: a, my.key.: c'), 'my.key'],
      ['strictOptions: false\n' + option('blob: a'), 'blob'],
      ['strictOptions: false\n' + option('a-b: 1, a-b.c: 2, a: 1, a.d: 2'), 'a'],
    ],
  },
];

/** The same for rules that 1.13 has too. */
export const otherwiseRuleCases: readonly RuleCases[] = [
  {
    rule: 'mode-values',
    accepts: [
      application('jarURI: "https://repo/x.jar"'),
      application('jarURI: "s3://b/x.jar"'),
      application('jarURI: "local:///a.jar"'),
      'jobManager: {replicas: 2}\nhighAvailability: {type: kubernetes, directory: "s3://b/x"}',
      'jobManager: {replicas: 1}',
    ],
    refuses: [
      [application('entryClass: a.B'), 'job.jarURI'],
      [application('jarURI: a.jar'), 'job.jarURI'],
      [application('jarURI: /a.jar'), 'job.jarURI'],
      ['jobManager: {replicas: 0}', 'jobManager.replicas'],
      ['jobManager: {replicas: -1}', 'jobManager.replicas'],
    ],
  },
  {
    rule: 'owned-key',
    accepts: [],
    refuses: [[option('kubernetes.artifacts.local-upload-enabled: true'), 'kubernetes.artifacts.local-upload-enabled']],
  },
  {
    rule: 'conf-line',
    accepts: [option('my.key: "a # b"'), option('my.key: " a "'), option('my.key: "a\\nb"')],
    refuses: [],
  },
  {
    rule: 'option-type',
    accepts: [
      option('kubernetes.jobmanager.labels: "{team: data, stage: test}"'),
      option('kubernetes.jobmanager.labels: "team: data"'),
      option('kubernetes.container.image.pull-secrets: "[a, b]"'),
      option('kubernetes.jobmanager.tolerations: "[{key: a, operator: Exists}, {key: b}]"'),
      option('kubernetes.transactional-operation.max-retry-delay: 1 m'),
    ],
    refuses: [
      [option('kubernetes.jobmanager.labels: team'), 'kubernetes.jobmanager.labels'],
      [option('kubernetes.jobmanager.labels: "[team]"'), 'kubernetes.jobmanager.labels'],
      [option('kubernetes.hostnetwork.enabled: "yes"'), 'kubernetes.hostnetwork.enabled'],
    ],
  },
  {
    rule: 'kubernetes-names',
    accepts: [
      option('kubernetes.jobmanager.cpu.amount: "1e308", kubernetes.jobmanager.memory.limit-factor: "Infinity"'),
      option('kubernetes.env.secretKeyRef: "[{env: A, secret: s, key: k}]"'),
    ],
    refuses: [
      [option('kubernetes.jobmanager.cpu.amount: "NaN"'), 'kubernetes.jobmanager.cpu.amount'],
      [option('kubernetes.jobmanager.cpu: "Infinity"'), 'kubernetes.jobmanager.cpu.amount'],
      ['jobManager: {resource: {cpu: -1}}', 'kubernetes.jobmanager.cpu.amount'],
      [option('kubernetes.jobmanager.cpu.limit-factor: "Infinity"'), 'kubernetes.jobmanager.cpu.limit-factor'],
      [option('kubernetes.env.secretKeyRef: "[{env: A, secret: s}]"'), 'kubernetes.env.secretKeyRef'],
    ],
  },
  {
    rule: 'task-manager',
    accepts: [
      option('kubernetes.taskmanager.cpu.limit-factor: 1.5'),
      option('kubernetes.taskmanager.memory.limit-factor: 1'),
      option('kubernetes.taskmanager.memory.limit-factor: "Infinity"'),
      option('kubernetes.taskmanager.tolerations: "[{key: a, tolerationSeconds: 60}]"'),
      'taskManager: {podTemplate: {metadata: {name: a}}}',
      option('kubernetes.jobmanager.entrypoint.args: "-D a=b"'),
      option('kubernetes.taskmanager.cpu.amount: 0.00000001'),
    ],
    refuses: [
      [option('kubernetes.taskmanager.cpu.limit-factor: 0.9'), 'kubernetes.taskmanager.cpu.limit-factor'],
      [option('kubernetes.taskmanager.cpu.limit-factor: "1e999"'), 'kubernetes.taskmanager.cpu.limit-factor'],
      [option('kubernetes.taskmanager.memory.limit-factor: "NaN"'), 'kubernetes.taskmanager.memory.limit-factor'],
      [
        option('kubernetes.taskmanager.tolerations: "[{key: a, tolerationSeconds: 1.5}]"'),
        'kubernetes.taskmanager.tolerations',
      ],
      [option('kubernetes.jobmanager.entrypoint.args: "-Da=b -D"'), 'kubernetes.jobmanager.entrypoint.args'],
      [option('kubernetes.taskmanager.cpu.amount: "1e-9"'), 'kubernetes.taskmanager.cpu.amount'],
      [option('kubernetes.taskmanager.cpu.amount: "Infinity"'), 'kubernetes.taskmanager.cpu.amount'],
    ],
  },
  {
    rule: 'pod-template-fields',
    accepts: ['podTemplate: {metadata: {labels: {a: b}}}', 'podTemplate: {spec: {fooBar: 1}}'],
    refuses: [
      ['podTemplate: {spec: text}', 'podTemplate'],
      ['podTemplate: {spec: {restartPolicy: Never}}', 'podTemplate'],
      ['podTemplate: {spec: {fooBar: [9007199254740992]}}', 'podTemplate'],
    ],
  },
];
