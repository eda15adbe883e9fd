import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../../../generator/facts/catalogue.ts';
import { indexCatalogue } from '../../../../../generator/reference/flink/options/catalogue-index.ts';
import { Configuration } from '../../../../../generator/reference/flink/options/configuration.ts';
import { line113 } from '../../../../../generator/facts/lines/1.13.ts';
import { RefusalError } from '../../../../../generator/reference/flink/refusal.ts';

const catalogue: Catalogue = {
  flinkVersion: '0',
  options: [
    { key: 'port', type: 'Integer', default: '8081', fallbackKeys: ['rest'], deprecatedKeys: ['old'], class: 'A' },
    { key: 'name', type: 'String', class: 'A' },
    { key: 'count', type: 'Long', default: '-1', class: 'A' },
    { key: 'share', type: 'Float', default: '0.1', class: 'A' },
    { key: 'cpu', type: 'Double', default: '1.0', class: 'A' },
    { key: 'on', type: 'Boolean', default: 'false', class: 'A' },
    { key: 'kind', type: 'Enum', constants: ['One', 'Two'], default: 'One', class: 'A' },
    { key: 'wait', type: 'Duration', default: '10 s', class: 'A' },
    { key: 'size', type: 'MemorySize', default: '1 gb', class: 'A' },
    { key: 'labels', type: 'Map', class: 'A' },
    { key: 'jars', type: 'String', list: true, default: '', class: 'A' },
    { key: 'tolerations', type: 'Map', list: true, class: 'A' },
  ],
};

const configuration = (entries: Record<string, string> = {}) =>
  new Configuration(indexCatalogue(catalogue), line113.configuration, Object.entries(entries));

/** The refusal that a function ends in. */
function refusal(run: () => unknown): RefusalError {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusalError) return error;
    throw error;
  }
  throw new Error('not refused');
}

describe('spellings', () => {
  test('the own key before fallback keys before deprecated keys', () => {
    const all = configuration({ old: '3', rest: '2', port: '1' });
    expect(all.getInt('port')).toBe(1);
    all.removeKey('port');
    expect(all.getInt('port')).toBe(2);
    all.removeKey('rest');
    expect(all.raw('port')).toBe('3');
    all.removeKey('old');
    expect([all.raw('port'), all.optionalInt('port'), all.getInt('port')]).toEqual([undefined, undefined, 8081]);
  });

  test('an empty text is set', () => {
    const empty = configuration({ port: '', rest: '2', name: '' });
    expect([empty.contains('port'), empty.contains('name'), empty.raw('port'), empty.getString('name')]).toEqual([
      true,
      true,
      '',
      '',
    ]);
    expect(refusal(() => empty.getInt('port')).option).toBe('port');
  });

  test('a key of its own is looked up as it stands', () => {
    const other = configuration({ rest: '2' });
    expect(other.contains('port')).toBe(true);
    expect([other.rawKey('port'), other.rawKey('rest'), other.rawKey('nowhere')]).toEqual([undefined, '2', undefined]);
  });

  test('removing an option removes one spelling', () => {
    const both = configuration({ rest: '2', old: '3' });
    expect([both.removeOption('port'), both.getInt('port')]).toEqual([true, 3]);
    expect([both.removeOption('port'), both.removeOption('port'), both.getInt('port')]).toEqual([true, false, 8081]);
  });
});

test('copies do not share entries', () => {
  const first = configuration({ name: 'a', unknown: 'x' });
  const second = first.copy();
  second.setRaw('name', 'b');
  first.entries().set('name', 'c');
  expect([first.getString('name'), second.getString('name')]).toEqual(['a', 'b']);
  expect([...second.entries()]).toEqual([
    ['name', 'b'],
    ['unknown', 'x'],
  ]);
});

describe('typed getters', () => {
  test('values', () => {
    const set = configuration({
      count: '9223372036854775807',
      share: '0.2',
      cpu: ' 1.5 ',
      on: 'TRUE',
      kind: 'TWO',
      wait: '1 min',
      size: '1600m',
      labels: "a:b,c:'d:e'",
      jars: "a;'b;c'",
      tolerations: 'key:k,operator:Exists;key:l',
    });
    expect([set.getLong('count'), set.optionalLong('count')]).toEqual([2n ** 63n - 1n, 2n ** 63n - 1n]);
    expect([set.getFloat('share'), set.optionalFloat('share')]).toEqual([Math.fround(0.2), Math.fround(0.2)]);
    expect([set.getDouble('cpu'), set.optionalDouble('cpu')]).toEqual([1.5, 1.5]);
    expect([set.getBoolean('on'), set.optionalBoolean('on')]).toEqual([true, true]);
    expect([set.getEnum('kind'), set.optionalEnum('kind')]).toEqual(['Two', 'Two']);
    expect([set.getDuration('wait'), set.optionalDuration('wait')]).toEqual([60_000_000_000n, 60_000_000_000n]);
    expect([set.getMemorySize('size'), set.optionalMemorySize('size')]).toEqual([1677721600n, 1677721600n]);
    const labels = new Map(Object.entries({ a: 'b', c: 'd:e' }));
    expect([set.getMap('labels'), set.optionalMap('labels')]).toEqual([labels, labels]);
    expect([set.getList('jars'), set.optionalList('jars')]).toEqual([
      ['a', 'b;c'],
      ['a', 'b;c'],
    ]);
    const tolerations = [new Map(Object.entries({ key: 'k', operator: 'Exists' })), new Map([['key', 'l']])];
    expect([set.getMapList('tolerations'), set.optionalMapList('tolerations')]).toEqual([tolerations, tolerations]);
  });

  test('defaults', () => {
    const none = configuration();
    expect([none.getString('name'), none.getMap('labels'), none.getMapList('tolerations')]).toEqual(
      Array(3).fill(undefined),
    );
    expect([none.getLong('count'), none.getFloat('share'), none.getDouble('cpu')]).toEqual([-1n, Math.fround(0.1), 1]);
    expect([none.getBoolean('on'), none.getEnum('kind'), none.getList('jars')]).toEqual([false, 'One', []]);
    expect([none.getDuration('wait'), none.getMemorySize('size')]).toEqual([10_000_000_000n, 1n << 30n]);
    const optional = [
      none.optionalString('name'),
      none.optionalLong('count'),
      none.optionalFloat('share'),
      none.optionalDouble('cpu'),
      none.optionalBoolean('on'),
      none.optionalEnum('kind'),
      none.optionalList('jars'),
      none.optionalDuration('wait'),
      none.optionalMemorySize('size'),
      none.optionalMap('labels'),
      none.optionalMapList('tolerations'),
    ];
    expect(optional).toEqual(Array(optional.length).fill(undefined));
  });

  test.each([
    ['port', (c: Configuration) => c.getInt('port'), 'a whole number from -2147483648 to 2147483647, such as 8'],
    ['count', (c: Configuration) => c.getLong('count'), 'a whole number of at most 64 bits, such as 30000'],
    ['share', (c: Configuration) => c.getFloat('share'), 'a number without a unit, such as 0.1'],
    ['cpu', (c: Configuration) => c.getDouble('cpu'), 'a number without a unit, such as 0.5'],
    ['on', (c: Configuration) => c.getBoolean('on'), 'true or false'],
    ['kind', (c: Configuration) => c.getEnum('kind'), 'one of One, Two'],
    [
      'wait',
      (c: Configuration) => c.getDuration('wait'),
      'a duration: a whole number of milliseconds, or one with the unit ns, µs, ms, s, min, h or d, such as 10 s',
    ],
    [
      'size',
      (c: Configuration) => c.getMemorySize('size'),
      'a memory size: a whole number of bytes, or one with the unit b, k, m, g or t, such as 1600m',
    ],
    [
      'labels',
      (c: Configuration) => c.getMap('labels'),
      "a map: key:value pairs separated by commas, each key once and each quote closed, such as a:b,c:'d:e'",
    ],
    [
      'jars',
      (c: Configuration) => c.getList('jars'),
      "a list separated by semicolons, with each quote closed, such as a;'b;c'",
    ],
    [
      'tolerations',
      (c: Configuration) => c.getMapList('tolerations'),
      "a list of maps separated by semicolons: each has key:value pairs separated by commas, each key once and each quote closed, such as a:b,c:'d:e';a:f",
    ],
  ])('%s refuses what its type does not take, in one line', (key, get, expected) => {
    const { option, message } = refusal(() => get(configuration({ [key]: "'no\n'good" })));
    expect(option).toBe(key);
    expect(message).toBe(`"'no\\n'good" must be ${expected}`);
  });

  test('a refusal names the own key, whichever spelling has the text', () => {
    expect(refusal(() => configuration({ old: 'x' }).getInt('port')).option).toBe('port');
  });

  test('a getter of the wrong type is a programming error', () => {
    expect(() => configuration().getString('port')).toThrow('Wrong getter for option port');
    expect(() => configuration().getString('jars')).toThrow('Wrong getter for option jars');
    expect(() => configuration().getMap('tolerations')).toThrow('Wrong getter for option tolerations');
  });
});
