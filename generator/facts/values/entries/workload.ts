import type { LineFacts } from '../../lines/line-facts.ts';
import { podAdditions } from '../../pod-additions.ts';
import { type ProbeKind, probeDefaults } from '../../probes.ts';
import { disruptionBudget } from './objects.ts';
import { log4jConsole, logbackConsole } from '../log-texts.ts';
import type { Json, ValueEntry, ValueType } from '../entry.ts';
import {
  count,
  cpu,
  flag,
  group,
  memorySize,
  oneOf,
  pod,
  positive,
  programArguments,
  text,
  texts,
  whole,
} from '../types.ts';

/** The job, the pods of both sides, their logs. */
export function workloadEntries(facts: LineFacts): readonly ValueEntry[] {
  return [
    {
      name: 'job',
      type: group,
      description: 'The program of application mode.',
      fields: jobFields(facts),
    },
    {
      name: 'savepoint',
      type: group,
      description: 'Savepoints of the job that runs, with `job.upgradeMode`.',
      fields: [
        {
          name: 'schedule',
          type: text,
          description: 'When one is taken: cron as a CronJob has it, such as `0 */6 * * *` or `@daily`.',
          example: '@daily',
        },
        {
          name: 'retention',
          type: positive,
          description: 'How many of the schedule are kept; Flink disposes of older ones.',
          otherwise: '5',
          example: 3,
        },
      ],
    },
    {
      name: 'podTemplate',
      type: pod,
      description: `The pod of both sides. Flink fills the container ${facts.names.mainContainer}; other containers, volumes, environment and labels stay.`,
      example: { spec: { containers: [{ name: facts.names.mainContainer, env: [{ name: 'TZ', value: 'UTC' }] }] } },
      writes: [facts.client.optionKeys.podTemplate],
    },
    ...additions('JobManagers and TaskManagers: ', ['jobmanager', 'taskmanager']),
    side('jobManager', 'JobManager', facts.client.optionKeys.jobManagerCpu, '1600m', [
      {
        name: 'replicas',
        type: whole,
        ...(facts.client.standbyJobManagers
          ? {
              description:
                'JobManagers, of which one leads and the others stand by; more than 1 needs high availability.',
              example: 2,
              writes: ['kubernetes.jobmanager.replicas'],
              editor: { minimum: 1 },
            }
          : {
              description: `Only 1: Flink ${facts.line} has one JobManager.`,
              example: 1,
              editor: { enum: [1, null] },
            }),
      },
    ]),
    side('taskManager', 'TaskManager', facts.client.optionKeys.taskManagerCpu, '1728m', [
      {
        name: 'probes',
        type: group,
        description:
          'How Kubernetes probes TaskManagers: by a connection to their RPC port. A probe that the pod template gives the main container stays as it is.',
        writes: ['kubernetes.pod-template-file.taskmanager'],
        fields: [
          probe('startup', 'Time to start, before the other probe begins.', false),
          probe('liveness', 'Restarts a TaskManager whose RPC port takes no connection.', false),
        ],
      },
    ]),
    {
      name: 'probes',
      type: group,
      description:
        'How Kubernetes probes the JobManager, with profile `helm`. A probe that the pod template gives the main container stays as it is.',
      fields: [
        probe(
          'startup',
          'Time to start: REST must answer before the other probes begin, or the container is started again.',
        ),
        probe(
          'readiness',
          'What `helm install --wait` and rollouts wait for: REST answers; of an application, that its job runs and has not failed.',
        ),
        probe('liveness', 'Restarts a JobManager whose REST port takes no connection.'),
      ],
    },
    {
      name: 'logConfiguration',
      type: texts,
      description:
        'Log configuration files by name. The defaults log to the console, readable with kubectl logs, and to the file that the web UI shows.',
      details: `Names: ${facts.logFiles.join(', ')}.`,
      default: {
        'log4j-console.properties': log4jConsole(facts.rpcLogger),
        'logback-console.xml': logbackConsole(facts.rpcLogger),
      },
    },
  ];
}

const jobFields = ({ client }: LineFacts): readonly ValueEntry[] => [
  field({
    name: 'jarURI',
    type: text,
    description:
      client.jarSchemes === 'any'
        ? 'The jar: `local://` and an absolute path for one in the image, or where it is fetched from.'
        : 'The jar, in the image: `local://` and an absolute path.',
    example: 'local:///opt/flink/usrlib/job.jar',
    writes: 'pipeline.jars',
  }),
  field({
    name: 'entryClass',
    type: text,
    description: "The program's main class; default: the one that the jar's manifest names.",
    example: 'com.example.Job',
    writes: '$internal.application.main',
  }),
  field({
    name: 'args',
    type: programArguments,
    description: "The program's arguments.",
    example: ['--input', 's3://bucket/in'],
    writes: '$internal.application.program-args',
  }),
  field({
    name: 'parallelism',
    type: positive,
    description: 'Its default parallelism.',
    example: 2,
    writes: 'parallelism.default',
  }),
  field({
    name: 'initialSavepointPath',
    type: text,
    description: 'The savepoint to start from; with `upgradeMode` the first time only.',
    example: 's3://bucket/savepoints/savepoint-1',
    writes: client.savepoint.path,
  }),
  {
    name: 'upgradeMode',
    type: oneOf('stateless', 'last-state', 'savepoint'),
    description:
      "What a change takes along, as in Flink's operator: `savepoint` stops the job with a savepoint and goes on from it; `last-state` goes on from the latest checkpoint, and needs high availability; `stateless` begins with empty state.",
    otherwise: 'with high availability the last checkpoint, else empty state',
    example: 'last-state',
    writes: ['execution.checkpointing.externalized-checkpoint-retention'],
  },
  {
    name: 'state',
    type: oneOf('running', 'suspended'),
    description: '`suspended` stops the job and keeps its state, `running` goes on from it; needs `upgradeMode`.',
    otherwise: '`running`',
    example: 'suspended',
  },
  {
    name: 'savepointRedeployNonce',
    type: whole,
    description:
      'Any number: with `upgradeMode` one that the job has not had yet starts it from `initialSavepointPath` once more, and leaves the state that it has. A rollback to a number that was used does not.',
    example: 1,
  },
  {
    name: 'savepointTriggerNonce',
    type: whole,
    description:
      "Any number, as in Flink's operator: with `upgradeMode` a change of it takes one savepoint of the job that runs.",
    example: 1,
  },
  field({
    name: 'allowNonRestoredState',
    type: flag,
    description: 'Leave out state that the program no longer has.',
    example: false,
    writes: client.savepoint.ignoreUnclaimedState,
  }),
];

function side(
  name: 'jobManager' | 'taskManager',
  title: string,
  cpuOption: string,
  memory: string,
  more: readonly ValueEntry[],
): ValueEntry {
  const option = name.toLowerCase();
  return {
    name,
    type: group,
    description: `The ${title}.`,
    fields: [
      {
        name: 'resource',
        type: group,
        description: `CPU and memory of a ${title}.`,
        fields: [
          field({ name: 'cpu', type: cpu, description: 'Cores.', example: 1, writes: cpuOption }),
          field({
            name: 'memory',
            type: memorySize,
            description: `Of the whole process: ${memory}, 2g, or 2Gi.`,
            example: '2g',
            writes: `${option}.memory.process.size`,
          }),
        ],
      },
      field({
        name: 'podTemplate',
        type: pod,
        description: `Replaces podTemplate for the ${title}.`,
        example: { spec: { containers: [] } },
        writes: `kubernetes.pod-template-file.${option}`,
      }),
      ...additions(`${title}: `, [option]),
      disruptionBudget(name),
      ...more,
    ],
  };
}

/** Fields of pods that need no template. What a template says of the same name stays. */
const additions = (of: string, sides: readonly string[]): readonly ValueEntry[] =>
  podAdditions.map(({ name, type, description, example }) => ({
    name,
    type,
    description: of + description.charAt(0).toLowerCase() + description.slice(1),
    example,
    writes: sides.map((side) => `kubernetes.pod-template-file.${side}`),
  }));

function probe(kind: ProbeKind, description: string, enabled: boolean = probeDefaults[kind].enabled): ValueEntry {
  const { times } = probeDefaults[kind];
  const number = (name: string, text: string, example: number, otherwise?: string): ValueEntry => ({
    name,
    type: count,
    description: text,
    ...(otherwise === undefined ? {} : { otherwise }),
    example,
  });
  return {
    name: kind,
    type: group,
    description,
    fields: [
      { name: 'enabled', type: flag, description: 'Whether to probe.', otherwise: String(enabled), example: true },
      number('initialDelaySeconds', 'Seconds before the first probe.', 10),
      ...(['periodSeconds', 'timeoutSeconds', 'failureThreshold'] as const).map((name) =>
        number(name, probeTexts[name], times[name], String(times[name])),
      ),
    ],
  };
}

const probeTexts = {
  periodSeconds: 'Seconds from one probe to the next.',
  timeoutSeconds: 'Seconds that an answer may take.',
  failureThreshold: 'Failures in a row before Kubernetes acts.',
} as const;

interface Field {
  readonly name: string;
  readonly type: ValueType;
  readonly description: string;
  readonly example: Json;
  readonly writes: string;
}

const field = ({ writes, ...row }: Field): ValueEntry => ({ ...row, writes: [writes] });
