import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { execa } from 'execa';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { yamlText } from '../../generator/reference/helm/yaml-text.ts';
import { parseValuesFile } from '../../generator/reference/helm/values-file.ts';
import { supportedHelms, type Helm } from '../helpers/helm.ts';
import { seed } from '../helpers/replay.ts';

// A file that Helm and the command line both take, and take for different things, is a hole: what was checked is not what is deployed.

const runs = process.env['FLINK_CHART_FULL'] === undefined ? 1000 : 6000;

/** What Helm reads in each text, by the library that reads its values files; `undefined` where it reads nothing. */
async function helmReads(helm: Helm, texts: readonly string[]): Promise<readonly unknown[]> {
  const directory = mkdtempSync(join(tmpdir(), 'flink-chart-reading-'));
  try {
    for (const name of ['templates', 'texts']) mkdirSync(join(directory, name));
    writeFileSync(join(directory, 'Chart.yaml'), 'apiVersion: v2\nname: reading\nversion: 0.0.0\n');
    texts.forEach((text, index) => {
      writeFileSync(join(directory, 'texts', String(index)), text);
    });
    const count = String(texts.length);
    writeFileSync(
      join(directory, 'templates', 'read.yaml'),
      `{{- range until ${count} }}\nread: {{ $.Files.Get (printf "texts/%d" .) | fromYaml | toJson | b64enc | quote }}\n---\n{{- end }}\n`,
    );
    const { stdout } = await execa(helm.path, ['template', 'reading', directory], { maxBuffer: 1024 ** 3 });
    const answers = [...stdout.matchAll(/^read: "(.*)"$/gm)].map(([, text = '']) =>
      Buffer.from(text, 'base64').toString(),
    );
    expect(answers).toHaveLength(texts.length);
    return answers.map((json) => {
      const read = JSON.parse(json) as Readonly<Record<string, unknown>>;
      return typeof read['Error'] === 'string' ? undefined : read;
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const scalars = fc.oneof(
  fc.constantFrom(
    ...[
      'yes',
      'no',
      'On',
      'off',
      'y',
      'N',
      '~',
      'null',
      'NULL',
      'true',
      'TRUE',
      'tRue',
      '=',
      '<<',
      '-',
      '?',
      ':',
      '.',
      '...',
      '---',
    ],
    ...[
      '0777',
      '0o17',
      '0O17',
      '0x1F',
      '0X1F',
      '0b1',
      '0B1',
      '1_000',
      '0_8',
      '_1',
      '1__0',
      '-0',
      '+1',
      '1e3',
      '1E400',
      '.5',
      '5.',
      '1.e2',
    ],
    ...[
      '.inf',
      '-.INF',
      '.nan',
      '12:30',
      '190:20:30',
      '1:2:3.4',
      '2001-01-01',
      '2001-01-01T00:00:00Z',
      '9007199254740993',
      '08',
      '0',
    ],
    ...[
      'a: b',
      'a:b',
      'a #b',
      'a#b',
      '# x',
      '&a b',
      '*a',
      '!!str 1',
      '!!int "1"',
      '!!binary aGk=',
      '!x y',
      '@a',
      '`a',
      '%a',
      '|',
      '>',
      '|-',
      '>+2',
    ],
    ...[
      '{a: b}',
      '{a: b, c}',
      '[a, b',
      '[a, [b], ]',
      '{a: }',
      '{"a":1}',
      '{a:1}',
      '[a: b]',
      '"a\\u2028b"',
      '"\\x41"',
      '"\\q"',
      "'it''s'",
      '"a\\\n  b"',
    ],
    ...[
      'a\tb',
      'ä',
      '€',
      '\ufeffa',
      'a\u00a0b',
      '\u2003a',
      'a\u2028b: c',
      'a\u0085b: c',
      'a\rb: c',
      '\u0000',
      '\u007f',
      '𝒳',
    ],
  ),
  fc.string({ maxLength: 6 }),
);

const keys = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'a',
      'b',
      'image',
      'mode',
      '"a"',
      "'b'",
      '? a',
      '<<',
      '1',
      'y',
      'null',
      '!!str a',
      '&k a',
    ),
  },
  scalars,
);

/** Lines of a values file, as people and tools write them, right and wrong. */
const lines = fc
  .array(
    fc.record({
      indent: fc.constantFrom('', '', '', '', '', '', ' ', '  ', '  ', '\t'),
      dash: fc.constantFrom('', '', '', '', '', '', '- ', '-', '- - '),
      key: fc.option(keys, { nil: undefined }),
      colon: fc.constantFrom(': ', ': ', ': ', ': ', ': ', ': ', ':', ' : ', ':\t', ': &x ', ': *x '),
      value: fc.option(scalars, { nil: undefined }),
      comment: fc.constantFrom('', '', '', ' # x', '#x', ' # x: y'),
      end: fc.constantFrom('\n', '\n', '\n', '\n', '\n', '\n', '\n', '\n', '\r\n', '\n\n', '\r', '\u2028', '\u0085'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) =>
    parts
      .map(({ indent, dash, key, colon, value, comment, end }) =>
        [indent, dash, key === undefined ? '' : key + colon, value ?? '', comment, end].join(''),
      )
      .join(''),
  );

/** What a generator of YAML writes, in one of its styles, with a sign in a place that it did not choose. */
const mutated = fc
  .record({
    value: fc.dictionary(
      fc.string({ maxLength: 4 }),
      fc.oneof(scalars, fc.array(scalars, { maxLength: 3 }), fc.dictionary(scalars, scalars, { maxKeys: 2 })),
      { minKeys: 1, maxKeys: 3 },
    ),
    style: fc.constantFrom('PLAIN', 'BLOCK_LITERAL', 'BLOCK_FOLDED', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'),
    width: fc.constantFrom(0, 10, 80),
    flow: fc.boolean(),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    sign: fc.constantFrom(...Array.from('\n\t :-,[]{}#&*!|>\'"%@`~<=?\\'), '', '', '<<: ', '\n  ', '\n# ', '\n- '),
  })
  .map(({ value, style, width, flow, at, sign }) => {
    const text = stringify(value, {
      defaultStringType: style,
      lineWidth: width,
      minContentWidth: 0,
      ...(flow ? { collectionStyle: 'flow' as const } : {}),
    });
    const place = Math.floor(at * text.length);
    // Folded lines break in the middle of a surrogate pair.
    return Buffer.from(text.slice(0, place) + sign + text.slice(place)).toString();
  });

function ownReading(text: string): unknown {
  try {
    return parseValuesFile(text);
  } catch {
    return undefined;
  }
}

describe.each(await supportedHelms())(`$name (FLINK_CHART_SEED=${String(seed)})`, (helm) => {
  test.each([
    ['that somebody wrote', lines],
    ['that was generated and edited', mutated],
  ])('reads no file otherwise than the command line, where both take it: %s', async (_, arbitrary) => {
    const texts = fc.sample(arbitrary, { numRuns: runs, seed });
    const read = await helmReads(helm, texts);
    const own = texts.map(ownReading);
    const both = texts.flatMap((text, index) =>
      own[index] === undefined || read[index] === undefined ? [] : [{ text, own: own[index], helm: read[index] }],
    );
    expect(both.length).toBeGreaterThan(runs / 20);
    expect(both.filter((one) => !isDeepStrictEqual(one.own, one.helm)).slice(0, 5)).toEqual([]);
  });

  test('reads what is written as it was', async () => {
    const value = fc.object({
      key: fc.oneof(scalars, fc.string()),
      values: [scalars, fc.string({ unit: 'binary', maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null)],
      maxDepth: 2,
    });
    const values = fc.sample(value, { numRuns: runs / 3, seed });
    const read = await helmReads(
      helm,
      values.map((one) => yamlText(one)),
    );
    const wrong = values.flatMap((written, index) =>
      isDeepStrictEqual(JSON.parse(JSON.stringify(written)), read[index]) ? [] : [{ written, read: read[index] }],
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
