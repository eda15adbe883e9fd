import type { LineFacts } from '../../lines/line-facts.ts';
import { log4jConsole, logbackConsole } from '../log-texts.ts';
import type { Json, JsonSchema, ValueEntry } from '../entry.ts';

const text: JsonSchema = { type: ['string', 'null'] };
const cpu: JsonSchema = { type: ['number', 'string', 'null'] };
const memorySize: JsonSchema = { type: ['integer', 'string', 'null'] };
const map: JsonSchema = { type: ['object', 'null'] };

/** The job, the pods of both sides, their logs. */
export function workloadEntries(facts: LineFacts): readonly ValueEntry[] {
  return [
    {
      name: 'job',
      type: 'map',
      description: 'The program of application mode.',
      schema: map,
      fields: jobFields(facts),
    },
    {
      name: 'podTemplate',
      type: 'map (a Pod)',
      description: `The pod of both sides. Flink fills the container ${facts.names.mainContainer}; other containers, volumes, environment and labels stay.`,
      example: { spec: { containers: [{ name: facts.names.mainContainer, env: [{ name: 'TZ', value: 'UTC' }] }] } },
      schema: map,
    },
    side('jobManager', 'JobManager', facts.client.optionKeys.jobManagerCpu, '1600m', [
      {
        name: 'replicas',
        type: 'integer',
        schema: { type: ['integer', 'null'] },
        ...(facts.client.standbyJobManagers
          ? {
              description:
                'JobManagers, of which one leads and the others stand by; more than 1 needs high availability.',
              example: 2,
              editor: { minimum: 1 },
            }
          : {
              description: `Only 1: Flink ${facts.line} has one JobManager.`,
              example: 1,
              editor: { const: 1 },
            }),
      },
    ]),
    side('taskManager', 'TaskManager', facts.client.optionKeys.taskManagerCpu, '1728m', []),
    {
      name: 'logConfiguration',
      type: 'map',
      description: `Log configuration files by name: ${facts.logFiles.join(', ')}. The defaults log to the console, readable with kubectl logs, and to the file that the web UI shows.`,
      default: {
        'log4j-console.properties': log4jConsole(facts.rpcLogger),
        'logback-console.xml': logbackConsole(facts.rpcLogger),
      },
      schema: { ...map, additionalProperties: text },
    },
  ];
}

const jobFields = ({ client }: LineFacts): readonly ValueEntry[] => [
  field(
    'jarURI',
    'string',
    client.jarSchemes === 'any'
      ? 'The jar: `local://` and an absolute path for one in the image, or where it is fetched from.'
      : 'The jar, in the image: `local://` and an absolute path.',
    'local:///opt/flink/usrlib/job.jar',
    text,
  ),
  field(
    'entryClass',
    'string',
    "The program's main class; default: the one that the jar's manifest names.",
    'com.example.Job',
    text,
  ),
  field('args', 'list', "The program's arguments.", ['--input', 's3://bucket/in'], {
    type: ['array', 'null'],
    items: { type: ['string', 'number', 'boolean'] },
  }),
  field('parallelism', 'integer', 'Its default parallelism.', 2, { type: ['integer', 'null'], minimum: 1 }),
  field('initialSavepointPath', 'string', 'The savepoint to start from.', 's3://bucket/savepoints/savepoint-1', text),
  field('allowNonRestoredState', 'boolean', 'Leave out state that the program no longer has.', false, {
    type: ['boolean', 'null'],
  }),
];

function side(name: string, title: string, cpuOption: string, memory: string, more: readonly ValueEntry[]): ValueEntry {
  const option = name.toLowerCase();
  return {
    name,
    type: 'map',
    description: `The ${title}.`,
    schema: map,
    fields: [
      {
        name: 'resource',
        type: 'map',
        description: `CPU and memory of a ${title}.`,
        schema: map,
        fields: [
          field('cpu', 'number', `Written as ${cpuOption}.`, 1, cpu),
          field(
            'memory',
            'string',
            `Written as ${option}.memory.process.size: ${memory}, 2g, or 2Gi.`,
            '2g',
            memorySize,
          ),
        ],
      },
      field('podTemplate', 'map (a Pod)', `Replaces podTemplate for the ${title}.`, { spec: { containers: [] } }, map),
      ...more,
    ],
  };
}

function field(name: string, type: string, description: string, example: Json, schema: JsonSchema): ValueEntry {
  return { name, type, description, example, schema };
}
