import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const chart = join(import.meta.dirname, '../../charts/flink-1-13');
const directory = mkdtempSync(join(tmpdir(), 'flink-chart-hostile-'));
/** Takes the files of the tables away. */
export function removeFiles(): void {
  rmSync(directory, { recursive: true });
}

/** Helm's arguments, and the chart if it is another. */
export interface Given {
  readonly args: readonly string[];
  readonly chart?: string;
}

const marked = '\nflinkConfiguration: {}\n';
let files = 0;
/** `-f` with this text. */
function file(text: string): Given {
  const path = join(directory, `${String(files++)}.yaml`);
  writeFileSync(path, text);
  return { args: ['-f', path] };
}

/** A chart whose defaults have this text for `flinkConfiguration`. */
function defaults(options: string): Given {
  const copy = join(directory, String(files++));
  cpSync(chart, copy, { recursive: true });
  const path = join(copy, 'values.yaml');
  const values = readFileSync(path, 'utf8');
  writeFileSync(path, values.replace(marked, `\nflinkConfiguration: ${options}\n`));
  if (!values.includes(marked)) throw new Error('values.yaml has no such line');
  return { args: [], chart: copy };
}

const set = (...args: readonly string[]): Given => ({ args });

const yamlNumbers =
  '{a.e: 1e6, a.E: 1E+6, a.octal: 0777, a.o17: 0o17, a.hex: 0x1F, a.bin: 0b11, a.under: 1_000, a.yes: yes, a.no: no, a.y: y, a.On: On, a.text: "1.10", a.float: 4.0, a.minus: -0, a.plus: +1, a.time: 12:30:45, a.date: 2001-01-01, a.most: 9007199254740991, a.least: -9007199254740991, a.quoted: "9223372036854775808", a.inf: ".inf"}';
const asRead = {
  'a.e': '1000000',
  'a.E': '1000000',
  'a.octal': '511',
  'a.o17': '15',
  'a.hex': '31',
  'a.bin': '3',
  'a.under': '1000',
  'a.yes': 'true',
  'a.no': 'false',
  'a.y': 'true',
  'a.On': 'true',
  'a.text': '1.10',
  'a.float': '4',
  'a.minus': '0',
  'a.plus': '1',
  'a.time': '12:30:45',
  'a.date': '2001-01-01',
  'a.most': '9007199254740991',
  'a.least': '-9007199254740991',
  'a.quoted': '9223372036854775808',
  'a.inf': '.inf',
};

/** What is given, and the lines of flink-conf.yaml that it means (`undefined`: no such line). */
export const means: readonly (readonly [string, Given, Readonly<Record<string, string | undefined>>])[] = [
  ['YAML 1.1 numbers and words of a file', file(`flinkConfiguration: ${yamlNumbers}`), asRead],
  ["the same in the chart's defaults", defaults(yamlNumbers), asRead],
  [
    'numbers for options with a type',
    file(
      'flinkConfiguration: {taskmanager.numberOfTaskSlots: 1e1, rest.port: 0x1F90, kubernetes.jobmanager.cpu: 1e-1, kubernetes.taskmanager.cpu: 1.10, web.submit.enable: no, taskmanager.memory.network.min: 67108864, blob.fetch.retries: 1_0}',
    ),
    {
      'taskmanager.numberOfTaskSlots': '10',
      'rest.port': '8080',
      'kubernetes.jobmanager.cpu': '0.1',
      'kubernetes.taskmanager.cpu': '1.1',
      'web.submit.enable': 'false',
      'taskmanager.memory.network.min': '67108864',
      'blob.fetch.retries': '10',
    },
  ],
  [
    'keys that YAML takes for something else',
    file('flinkConfiguration: {n: no key, 1.10: a number, constructor: a, "y": quoted}'),
    { false: 'no key', '1.1': 'a number', constructor: 'a', y: 'quoted' },
  ],
  [
    'numbers and words of --set',
    set(
      '--set',
      [
        ...[
          'n=1000000',
          'v=1.10',
          'huge=12345678901234567890',
          'o=0777',
          'e=1e6',
          'u=1_000',
          'y=yes',
          't=TRUE',
          'm=-5',
        ],
        ...['inf=.inf', 'most=9007199254740991', 'c=a\\,b', 'time=12:30:45', 'br=a{b', 'eq=a=b'],
      ]
        .map((one) => `flinkConfiguration.a\\.${one}`)
        .join(','),
      '--set',
      'flinkConfiguration.__proto__=p,flinkConfiguration.n=x',
    ),
    {
      'a.n': '1000000',
      'a.v': '1.10',
      'a.huge': '12345678901234567890',
      'a.o': '0777',
      'a.e': '1e6',
      'a.u': '1_000',
      'a.y': 'yes',
      'a.t': 'true',
      'a.m': '-5',
      'a.inf': '.inf',
      'a.most': '9007199254740991',
      'a.c': 'a,b',
      'a.time': '12:30:45',
      'a.br': 'a{b',
      'a.eq': 'a=b',
      ['__proto__']: 'p',
      n: 'x',
    },
  ],
  [
    'everything is a text by --set-string',
    set('--set-string', 'flinkConfiguration.a\\.n=9007199254740993,flinkConfiguration.a\\.t=TRUE,image.tag=1'),
    { 'a.n': '9007199254740993', 'a.t': 'TRUE', 'kubernetes.container.image': 'apache/flink:1' },
  ],
  [
    'numbers of --set-json',
    set(
      '--set-json',
      'flinkConfiguration={"a.e":1e6,"a.z":-0,"kubernetes.taskmanager.cpu":1e-7,"a.most":9007199254740991,"a.u":"\\u00e9\\ud83d\\ude00"}',
    ),
    {
      'a.e': '1000000',
      'a.z': '0',
      'kubernetes.taskmanager.cpu': '0.0000001',
      'a.most': '9007199254740991',
      'a.u': 'é😀',
    },
  ],
  [
    'template code, by every way',
    {
      args: [
        ...file('flinkConfiguration: {a.t: \'{{ fail "ran" }}{{\'}').args,
        ...['--set', 'flinkConfiguration.a\\.s=x{{ fail `ran` }}', '--set-string', 'image=x{{ .Release.Name }}'],
        ...['--set-json', 'podTemplate={"metadata":{"labels":{"t":"{{ fail `ran` }}"}},"spec":{}}'],
      ],
    },
    {
      'a.t': '{{ fail "ran" }}{{',
      'a.s': 'x{{ fail `ran` }}',
      'kubernetes.container.image': 'x{{ .Release.Name }}',
    },
  ],
  ['template code in the defaults', defaults(`{a.t: '{{ fail "ran" }}'}`), { 'a.t': '{{ fail "ran" }}' }],
  [
    'CRLF line ends, tabs and block texts of a file',
    file('flinkConfiguration:\r\n  a.t: x\r\n  a.b: >-\r\n    folded\r\n    text\r\n  a.tab: "a\\tb"\t\r\n'),
    { 'a.t': 'x', 'a.b': 'folded text', 'a.tab': 'a\tb' },
  ],
  [
    'null of a file',
    file('flinkConfiguration: {parallelism.default: null, a.null: ~, a.nothing: }\nimage: ~\nlogConfiguration: ~'),
    { 'parallelism.default': undefined, 'a.null': undefined, 'a.nothing': undefined },
  ],
  [
    'null of --set',
    set('--set', 'flinkConfiguration.parallelism\\.default=null'),
    { 'parallelism.default': undefined },
  ],
  [
    'null of --set-json',
    set('--set-json', 'flinkConfiguration={"parallelism.default":null}'),
    { 'parallelism.default': undefined },
  ],
];

/** What is given, and the start of the one line that refuses it. */
export const refuses: readonly (readonly [string, Given, string])[] = [
  ['2^53', file('flinkConfiguration: {a.n: 9007199254740992}'), 'a.n: 9007199254740992 may have lost'],
  ['2^53 + 1', file('flinkConfiguration: {a.n: 9007199254740993}'), 'a.n: 9007199254740992 may have lost'],
  ['2^63', file('flinkConfiguration: {a.n: 9223372036854775808}'), 'a.n: 9223372036854775808 may have lost'],
  ['1e20', file('flinkConfiguration: {a.n: 1e20}'), 'a.n: 100000000000000000000 may have lost'],
  ['-1e300', file('flinkConfiguration: {a.n: -1e300}'), 'a.n: -1000000000000000'],
  [
    '2^53 + 1 of --set',
    set('--set', 'flinkConfiguration.a\\.n=9007199254740993'),
    'a.n: 9007199254740993 may have lost',
  ],
  [
    '2^53 + 1 of --set-json',
    set('--set-json', 'flinkConfiguration={"a.n":9007199254740993}'),
    'a.n: 9007199254740992 may have lost',
  ],
  ['2^63 of the defaults', defaults('{a.n: 9223372036854775808}'), 'a.n: 9223372036854775808 may have lost'],
  ['a version that YAML takes for a number', file('flinkConfiguration: {a.v: 1.10}'), 'a.v: 1.1 is a fraction'],
  ['a fraction for a whole number', file('flinkConfiguration: {rest.port: 1.5}'), 'rest.port: 1.5 is a fraction'],
  ['a time for a duration', file('flinkConfiguration: {web.timeout: 12:30:45}'), 'web.timeout: "12:30:45"'],
  ['a word for a number', file('flinkConfiguration: {rest.port: yes}'), 'rest.port: "true"'],
  ['.inf as a text for a CPU', set('--set', 'flinkConfiguration.rest\\.port=.inf'), 'rest.port: ".inf"'],
  ['a map', file('flinkConfiguration: {a.m: {b: {c: d}}}'), 'a.m: a map'],
  ['a list', file('flinkConfiguration: {a.l: [b, [c]]}'), 'a.l: a list'],
  ['a list of --set', set('--set', 'flinkConfiguration.a\\.l={b,c}'), 'a.l: a list'],
  ['dots that --set was not told of', set('--set', 'flinkConfiguration.rest.port=8081'), 'rest: a map'],
  ['a key that is a time', file('flinkConfiguration: {12:30: x}'), 'flinkConfiguration: "12:30" must be the key'],
  [
    'a line break',
    set('--set-json', 'flinkConfiguration={"a.t":"x\\nkubernetes.namespace: y"}'),
    'a.t: "x\\nkubernetes',
  ],
  ['a block text', file('flinkConfiguration:\n  a.t: |\n    x\n    y\n'), 'a.t: "x\\ny\\n"'],
  [
    'a line break in a key',
    set('--set-json', 'flinkConfiguration={"a\\nb":"x"}'),
    'flinkConfiguration: "a\\nb" must be the key',
  ],
  [
    'a long bad text',
    set('--set', `flinkConfiguration.web\\.timeout=${'y'.repeat(5000)}`),
    `web.timeout: "${'y'.repeat(60)}" (shor`,
  ],
  [
    'a number for a label of the pod',
    file('podTemplate: {metadata: {labels: {a: 9007199254740993}}, spec: {}}'),
    'podTemplate: metadata.labels.a',
  ],
  ['a number for an image', file('image: 1.10'), 'image: must be a string or a map, not 1.1'],
  ['a number for a tag', file('image: {tag: 1.10}'), 'not 1.1; quote it: "1.1"'],
  ['a tag of --set that is a number', set('--set', 'image.tag=2'), 'not 2; quote it: "2"'],
  [
    'a word for an annotation',
    file('serviceAccount: {create: true, annotations: {a: yes}}'),
    'serviceAccount.annotations.a: must be a string, not true; quote it: "true"',
  ],
  [
    'a list for a log file',
    set('--set', 'logConfiguration.log4j-console\\.properties={a}'),
    'logConfiguration.log4j-console.properties: must be a string, not a list',
  ],
  ['a map as argument', file('mode: application\njob: {jarURI: "local:///a.jar", args: [{a: b}]}'), 'job.args: '],
  ['null as argument', file('mode: application\njob: {jarURI: "local:///a.jar", args: [~]}'), 'job.args: '],
  [
    'a large number as argument',
    file('mode: application\njob: {jarURI: "local:///a.jar", args: [9007199254740993]}'),
    'job.args: ',
  ],
  ['a text for all of a section', set('--set', 'highAvailability=zookeeper'), 'highAvailability: '],
  ['a list for all values of a section', set('--set', 's3[0]=a'), 's3: '],
  ['a name of JavaScript', set('--set', '__proto__.a=b'), '__proto__: '],
];
