import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { go } from '../helpers/go-tag.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { type Answer, ask, type Question } from './ask.ts';
import { type ParserCase, parserCases } from './parser-cases.ts';

const parse = (type: string, text: string): Question => ({
  name: `parse.${type}`,
  argument: go`list $ctx ${text} ${['NONE', 'ZooKeeper', 'ClusterIP']}`,
});

/** `Double.toString` of Java 19 and later. */
function javaDouble(number: number): string {
  const size = Math.abs(number);
  const sign = Object.is(number, -0) || number < 0 ? '-' : '';
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return sign + (Number.isInteger(size) ? `${size}.0` : `${size}`);
  const [digits = '', exponent = ''] = size.toExponential().split('e');
  return `${sign}${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}

/** Random numbers, with what the arithmetic of JavaScript, which is Java's, makes of them. */
function randomNumbers(): ParserCase[] {
  const sample = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, { numRuns: 150, seed: 1136 });
  const doubles = sample(fc.double({ noNaN: true, noDefaultInfinity: true }));
  const short = sample(fc.tuple(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: -12, max: 12 })));
  const texts = [...doubles.map(String), ...short.map(([digits, exponent]) => `${digits}e${exponent}`)];
  const longs = sample(fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }));
  return [
    ...texts.map((text): ParserCase => ['double', text, javaDouble(Number(text))]),
    ...texts.map((text): ParserCase => ['float', text, Math.fround(Number(text))]),
    ...longs.map((long): ParserCase => ['long', `${long}`, BigInt.asIntN(64, long) === long ? `${long}` : undefined]),
  ];
}

/** Floats come as Go prints them. */
const shown = (type: string, value: unknown): unknown =>
  type === 'float' ? Number(String(value).replace('Inf', 'Infinity')) : value;

describe.each(await helmBinaries())('parsers in $name', (helm) => {
  const cases = [...parserCases(), ...randomNumbers()];
  let answers: Answer[];
  beforeAll(async () => {
    answers = await ask(
      helm,
      cases.map(([type, text]) => parse(type, text)),
    );
  });

  it.each([...new Set(cases.map(([type]) => type))])('take and refuse as Flink does: %s', (wanted) => {
    const mine = cases.flatMap(([type, text, value], index) => (type === wanted ? [{ text, value, index }] : []));
    const found = mine.map(({ text, index }) => {
      const answer = answers[index];
      return { text, value: answer?.ok === true ? shown(wanted, answer.value) : undefined };
    });
    expect(found).toEqual(mine.map(({ text, value }) => ({ text, value })));
    expect(new Set(mine.map(({ value }) => value === undefined)).size).toBe(wanted === 'string' ? 1 : 2);
  });

  it('print nothing and never refuse', () => {
    expect(answers.filter(({ printed, refusal }) => printed !== '' || refusal !== '')).toEqual([]);
  });
});

interface GetterCase {
  readonly title: string;
  readonly type: string;
  readonly key: string;
  readonly config?: Readonly<Record<string, string>>;
  readonly value: unknown;
  readonly refusal?: RegExp;
}

const account = 'kubernetes.jobmanager.service-account';
const getterCases: readonly GetterCase[] = [
  { title: 'its own key', type: 'int', key: 'rest.port', config: { 'rest.port': '+08' }, value: '8' },
  { title: 'the default', type: 'int', key: 'rest.port', value: '8081' },
  { title: 'neither', type: 'string', key: 'kubernetes.cluster-id', value: null },
  { title: 'a key of no catalogue', type: 'long', key: 'a.b', config: { 'a.b': '7' }, value: '7' },
  { title: 'a fallback key', type: 'string', key: account, config: { 'kubernetes.service-account': 'a' }, value: 'a' },
  {
    title: 'its own key before a fallback key',
    type: 'string',
    key: account,
    config: { 'kubernetes.service-account': 'a', [account]: 'b' },
    value: 'b',
  },
  {
    title: 'an empty text, which is set',
    type: 'string',
    key: account,
    config: { 'kubernetes.service-account': 'a', [account]: '' },
    value: '',
  },
  {
    title: 'a fallback key before a deprecated one',
    type: 'string',
    key: 'rest.bind-port',
    config: { 'rest.port': '1', 'web.port': '2', 'jobmanager.web.port': '3' },
    value: '1',
  },
  {
    title: 'deprecated keys in the order of their declaration',
    type: 'string',
    key: 'rest.bind-port',
    config: { 'web.port': '2', 'jobmanager.web.port': '3' },
    value: '2',
  },
  { title: 'a double', type: 'double', key: 'kubernetes.jobmanager.cpu', value: '1.0' },
  { title: 'a memory size', type: 'memory', key: 'taskmanager.memory.segment-size', value: '32768' },
  {
    title: 'an int that is none',
    type: 'int',
    key: 'rest.port',
    config: { 'rest.port': '80\n81' },
    value: '0',
    refusal: /^rest\.port: "80\\n81" must be a whole number .* such as 8$/,
  },
  {
    title: 'the key of the option, not of the spelling',
    type: 'double',
    key: 'kubernetes.jobmanager.cpu',
    config: { 'kubernetes.jobmanager.cpu': '500m' },
    value: '1.0',
    refusal: /^kubernetes\.jobmanager\.cpu: "500m" must be a number/,
  },
  {
    title: 'an enum that is none',
    type: 'enum',
    key: 'kubernetes.rest-service.exposed.type',
    config: { 'kubernetes.rest-service.exposed.type': 'Ingress' },
    value: '',
    refusal: /"Ingress" must be one of ClusterIP, NodePort, LoadBalancer$/,
  },
  {
    title: 'a map that is none',
    type: 'map',
    key: 'kubernetes.jobmanager.labels',
    config: { 'kubernetes.jobmanager.labels': 'url:http://x' },
    value: {},
    refusal: /^kubernetes\.jobmanager\.labels: "url:http:\/\/x" must be a map: /,
  },
];

describe.each(await helmBinaries())('getters in $name', (helm) => {
  let answers: Answer[];
  beforeAll(async () => {
    answers = await ask(
      helm,
      getterCases.map(({ type, key, config = {} }) => ({ name: type, argument: go`list $ctx ${key}`, config })),
    );
  });

  it.each(getterCases.map((one, index) => ({ ...one, index })))('$type: $title', ({ value, refusal, index }) => {
    expect(answers[index]?.value).toEqual(value);
    expect(answers[index]?.refusal).toMatch(refusal ?? /^$/);
  });

  it('keep the first refusal, in one line', async () => {
    const refuse = go`list $ctx "a.b" (include "flink-1-13.refuse" (list $ctx "c.d" ${'first\nline'}))`;
    expect(await ask(helm, [{ name: 'refuse', argument: refuse }])).toMatchObject([{ refusal: 'c.d: first line' }]);
  });
});
