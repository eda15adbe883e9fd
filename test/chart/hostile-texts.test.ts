import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartDirectory } from '../../generator/cli/disk/values-input.ts';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import type { LineFacts } from '../../generator/facts/lines/line-facts.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { type ChartAnswer, parseManifests, throughTemplates } from '../harness/harness.ts';
import { helmTemplate } from '../helpers/helm.ts';
import { helmsInTurn } from '../helpers/lines-in-turn.ts';
import { hostileTexts, noConfLine } from './hostile-texts.ts';
import { confLines } from './conf-lines.ts';
import { Release, renderedNotes } from './whole-render.ts';

// A text means itself, wherever it stands: it arrives whole, or one line says which value cannot carry it.

const jar = 'local:///a.jar';
/** YAML has no such characters. */
const noYaml = (text: string): boolean => /[\u007f-\u009f\ufffe\uffff]/.test(text);
/** A line break of YAML 1.1: Helm reads what it writes, the YAML library here does not. */
const isLineSeparator = (text: string): boolean => text.includes('\u2028');
const texts = hostileTexts.filter((text) => !noYaml(text) && !isLineSeparator(text));
const numbered = <T>(all: readonly string[], name: string, value: (text: string) => T): Record<string, T> =>
  Object.fromEntries(all.map((text, index) => [`${name}${String(index)}`, value(text)]));
/** Quoted as Flink reads lists and maps. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const encoded = (text: string): string => (/[;'"]/.test(text) ? quoted(text) : text);
const argumentsIn = (format: Format, args: readonly string[]): string =>
  format === 'lines' ? args.map(encoded).join(';') : JSON.stringify(args);

/** YAML takes no longer names as they stand, and `<<` for a merge. */
const keys = texts.filter((text) => text.length < 500 && text !== '<<');

const podTemplate = {
  metadata: {
    labels: numbered(texts, 'l', String),
    annotations: { ...numbered(texts, 'a', String), ...asKeys(keys) },
  },
  spec: {
    containers: [
      {
        name: 'side',
        args: [...texts, ...noConfLine],
        env: [...texts, ...noConfLine].map((value, index) => ({ name: `E${String(index)}`, value })),
      },
    ],
  },
};

function asKeys(keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, 'x']));
}

type Format = 'lines' | 'yaml';
/** What an option can hold and be called, by the format of the configuration file: of nested YAML a key that begins another is refused. */
const optionsIn = (format: Format) => ({
  optionTexts: format === 'lines' ? texts.filter((text) => !text.includes('#')) : texts,
  optionKeys: keys.filter((text) => !/[:#=\p{Z}\p{Cc}]/u.test(text) && (format === 'lines' || !text.includes('.'))),
});
const file = [...texts, ...noConfLine].join('\n');
const everywhereIn = ({ optionTexts, optionKeys }: ReturnType<typeof optionsIn>) => ({
  mode: 'application',
  job: { jarURI: jar, args: optionTexts },
  flinkConfiguration: {
    ...numbered(optionTexts, 'a.t', String),
    ...numbered(optionTexts, 'containerized.master.env.T', String),
    ...asKeys(optionKeys),
    'kubernetes.jobmanager.annotations': optionTexts
      .map((text, index) => quoted(`o${String(index)}:${quoted(text)}`))
      .join(','),
  },
  podTemplate,
  serviceAccount: {
    create: true,
    annotations: { ...numbered([...texts, ...noConfLine], 's', String), ...asKeys(keys) },
  },
  logConfiguration: { 'log4j-console.properties': file },
  hadoop: { configuration: { 'core-site.xml': file } },
  kerberos: { krb5Conf: file },
});

describe.each(await helmsInTurn())(
  'Flink $line, $helm.name: every text, everywhere at once, arrives as it is',
  async (pair) => {
    const { line, helm } = pair;
    const { format } = loadLine(line).facts.configuration;
    const { optionTexts, optionKeys } = optionsIn(format);
    const everywhere = everywhereIn({ optionTexts, optionKeys });
    const directory = mkdtempSync(join(tmpdir(), 'flink-chart-texts-'));
    const path = join(directory, 'values.yaml');
    writeFileSync(path, JSON.stringify(everywhere));
    const rendered = await helmTemplate(helm, 'flink', chartDirectory(line), ['-f', path]);
    rmSync(directory, { recursive: true });
    const release = new Release('yaml' in rendered ? parseManifests(rendered.yaml) : []);
    const data = (name: string, key: string): unknown =>
      (release.object('ConfigMap', name)['data'] as Record<string, string>)[key];

    test('the chart renders', () => {
      expect(rendered).not.toHaveProperty('error');
      expect('yaml' in rendered && rendered.yaml).not.toContain('\n---\nkind: Secret');
    });

    test('NOTES.txt renders too', async () => {
      const notes = await renderedNotes(pair, { ...everywhere, image: '{{ fail "ran" }}' });
      expect(notes).toContain('flink');
    });

    test('options and keys', () => {
      expect(confLines({ objects: release.objects })).toMatchObject({
        ...numbered(optionTexts, 'a.t', String),
        ...asKeys(optionKeys),
        '$internal.application.program-args': argumentsIn(format, optionTexts),
      });
    });

    test('environment and annotations of the pod', () => {
      const values = new Map(release.main.env.map((one) => [one.name, (one as { value?: string }).value]));
      for (const [name, text] of Object.entries(numbered(optionTexts, 'T', String)))
        expect(values.get(name)).toBe(text);
      expect(release.pod.metadata.annotations).toMatchObject({
        ...podTemplate.metadata.annotations,
        ...numbered(optionTexts, 'o', String),
      });
    });

    test('pod template', () => {
      expect(release.pod.metadata.labels).toMatchObject(podTemplate.metadata.labels);
      expect(release.pod.spec.containers[0]).toMatchObject(podTemplate.spec.containers[0] ?? {});
    });

    test('the TaskManagers get the same pod template', () => {
      const text = data('pod-template-flink', 'taskmanager-pod-template.yaml') as string;
      const [pod] = parseManifests(text) as unknown as [typeof podTemplate];
      expect(pod.metadata).toMatchObject(podTemplate.metadata);
      expect(pod.spec.containers[0]).toMatchObject(podTemplate.spec.containers[0] ?? {});
    });

    test('files and the annotations of the service account', () => {
      expect(data('flink-config-flink', 'log4j-console.properties')).toBe(file);
      expect(data('hadoop-config-flink', 'core-site.xml')).toBe(file);
      expect(data('kerberos-krb5conf-flink', 'krb5.conf')).toBe(file);
      expect(release.object('ServiceAccount', 'flink').metadata['annotations']).toEqual(
        everywhere.serviceAccount.annotations,
      );
    });
  },
);

/** A place for one text: what the text becomes there, or the KEY of its refusal. */
interface Place {
  readonly values: (text: string) => Readonly<Record<string, unknown>>;
  readonly refuses: (text: string) => string | undefined;
  readonly found: (objects: readonly KubernetesObject[]) => unknown;
  readonly means?: (text: string) => string;
  readonly leavesOut?: (text: string) => boolean;
  readonly isName?: true;
}

const unfit = (text: string): boolean => /[\r\n#]|^[\t ]|[\t ]$/.test(text);
const lineOf = (key: string) => (objects: readonly KubernetesObject[]) => confLines({ objects })[key];
const isLabel = (text: string): boolean => /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/.test(text);
const isClusterId = (text: string): boolean => /^[a-z]([-a-z0-9]{0,43}[a-z0-9])?$/.test(text);
const application = (job: object) => ({ mode: 'application', job: { jarURI: jar, ...job } });

/** The places of a line: nested YAML carries every text. */
const placesOf = ({ configuration: { format }, client }: LineFacts): Readonly<Record<string, Place>> => ({
  option: {
    values: (text) => ({ flinkConfiguration: { 'a.b': text } }),
    refuses: (text) => (format === 'lines' && unfit(text) ? 'a.b' : undefined),
    found: lineOf('a.b'),
  },
  image: {
    values: (image) => ({ image }),
    refuses: (text) =>
      text.trim() === '' || (format === 'lines' && unfit(text)) ? client.optionKeys.image : undefined,
    found: (objects) => new Release(objects).main['image'],
  },
  's3.endpoint': {
    values: (endpoint) => ({ s3: { endpoint } }),
    refuses: (text) => (format === 'lines' && unfit(text) ? 's3.endpoint' : undefined),
    found: lineOf('s3.endpoint'),
  },
  'job.args': {
    values: (text) => application({ args: ['x', text, 'y'] }),
    refuses: (text) => (format === 'lines' && unfit(encoded(text)) ? 'job.args' : undefined),
    found: lineOf('$internal.application.program-args'),
    means: (text) => argumentsIn(format, ['x', text, 'y']),
  },
  'job.entryClass': {
    values: (entryClass) => application({ entryClass }),
    refuses: (text) => (format === 'lines' && unfit(text) ? 'job.entryClass' : undefined),
    found: lineOf('$internal.application.main'),
    means: (text) => text.replace(/^"([^"]*)"$/, '$1'),
  },
  'kubernetes.jobmanager.labels': {
    values: (text) => ({ flinkConfiguration: { 'kubernetes.jobmanager.labels': quoted(`k:${quoted(text)}`) } }),
    refuses: (text) => (isLabel(text) ? undefined : 'kubernetes.jobmanager.labels'),
    found: (objects) => new Release(objects).pod.metadata.labels['k'],
  },
  clusterId: {
    values: (clusterId) => ({ clusterId }),
    refuses: (text) => (isClusterId(text) ? undefined : 'clusterId'),
    found: (objects) => objects[0]?.metadata.name,
  },
  'serviceAccount.name': {
    values: (name) => ({ serviceAccount: { create: true, name } }),
    refuses: (text) =>
      /^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/.test(text) && text.length < 254
        ? undefined
        : 'kubernetes.jobmanager.service-account',
    found: (objects) => objects.find(({ kind }) => kind === 'ServiceAccount')?.metadata.name,
  },
  'name of an option': {
    isName: true,
    values: (key) => ({ flinkConfiguration: { [key]: 'x' } }),
    refuses: (key) => {
      if (/[:#=\p{Z}\p{Cc}]/u.test(key)) return 'flinkConfiguration';
      return format === 'yaml' && /^\.+$/.test(key) ? key : undefined;
    },
    found: (objects) => Object.entries(confLines({ objects })).find(([, text]) => text === 'x')?.[0],
    // As the client writes nested YAML.
    means: (key) => (format === 'yaml' ? key.replace(/\.+$/, '') : key),
    // A name of over 1,024 characters, which no values file has.
    leavesOut: (key) => format === 'yaml' && key.length > 1024,
  },
  'name of a value': {
    isName: true,
    values: (name) => ({ [name]: 'x' }),
    refuses: (name) => (/[\p{Z}\p{Cc}]/u.test(name) ? 'values' : name),
    found: () => undefined,
  },
  'name of a log file': {
    isName: true,
    values: (name) => ({ logConfiguration: { [name]: 'x' } }),
    refuses: () => 'logConfiguration',
    found: () => undefined,
  },
});

const allTexts = [...hostileTexts, ...noConfLine];

describe.each(await helmsInTurn())('Flink $line, $helm.name: one text at a time', async ({ line, helm }) => {
  const places = placesOf(loadLine(line).facts);
  const cases = Object.entries(places).flatMap(([name, place]) => allTexts.map((text) => ({ name, place, text })));
  const answers = await throughTemplates(
    helm,
    cases.map(({ place, text }) => ({ values: place.values(text), name: 'flink', namespace: 'data', rules: true })),
    () => undefined,
    line,
  );

  test.each(Object.keys(places))('%s', (name) => {
    const wrong = cases.flatMap((one, index) => {
      const answer = answers[index];
      if (one.name !== name || answer === undefined || one.place.leavesOut?.(one.text) === true) return [];
      const problem = problemOf(one.place, one.text, answer);
      return problem === undefined ? [] : [`${JSON.stringify(one.text).slice(0, 60)}: ${problem}`];
    });
    expect(wrong).toEqual([]);
  });
});

function problemOf(place: Place, text: string, answer: ChartAnswer): string | undefined {
  const key = noYaml(text) || (text === '<<' && place.isName === true) ? 'values' : place.refuses(text);
  if ('objects' in answer) {
    if (key !== undefined) return `accepted, ${key} should be refused`;
    const found = place.found(answer.objects);
    return found === (place.means?.(text) ?? text) ? undefined : `became ${JSON.stringify(found)}`;
  }
  const { option, message } = answer.refusal;
  if (option !== key) return `refuses ${option}: ${message}`;
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(message)) return 'a control character in the message';
  return message.length > 500 ? 'a long message' : undefined;
}
