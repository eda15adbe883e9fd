import { isSecretName } from '../../../../generator/reference/flink/secrets.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { filesBelow } from '../../../../generator/cli/disk/read-templates.ts';
import { root } from '../../../../generator/root.ts';
import { descriptions } from '../../../../generator/facts/descriptions.ts';
import { fragmentPattern } from '../../../../generator/facts/fragments.ts';

const allKeys = new Set(lineNames.flatMap((name) => loadLine(name).catalogue.options.map(({ key }) => key)));

describe('descriptions', () => {
  test('of options that there are', () => {
    expect(Object.keys(descriptions).filter((key) => !allKeys.has(key))).toEqual([]);
  });

  test('of every option that the client of 1.13 reads', () => {
    const { facts, chart } = loadLine('1.13');
    const isGone = (key: string): boolean => chart.goneOptions.some((option) => option.key === key);
    const sources = filesBelow(join(root, 'generator/reference/flink')).map((path) =>
      readFileSync(join(root, 'generator/reference/flink', path), 'utf8'),
    );
    const quoted = [...sources, JSON.stringify(facts)].flatMap((text) =>
      [...text.matchAll(/['"]([a-z0-9.-]+)['"]/gi)].map(([, key]) => key ?? ''),
    );
    const read = [...new Set(quoted)].filter((key) => /[.-]/.test(key) && allKeys.has(key) && !isGone(key));
    expect(read.length).toBeGreaterThan(60);
    expect(read.filter((key) => !(key in descriptions))).toEqual([]);
  });

  test.each(['kubernetes.', 'high-availability', 'jobmanager.memory.', 'taskmanager.memory.'])(
    'of all %s',
    (prefix) => {
      const below = [...allKeys].filter((key) => key.startsWith(prefix));
      expect(below.length).toBeGreaterThan(5);
      expect(below.filter((key) => !(key in descriptions))).toEqual([]);
    },
  );
});

describe.each(lineNames)('fragments of %s', (line) => {
  const { catalogue, chart, fragments } = loadLine(line);
  const keys = new Set(catalogue.options.map(({ key }) => key));

  test('hold what no catalogue holds', () => {
    const named = fragments.options.flatMap(({ key, aliases = [] }) => (key === undefined ? [] : [key, ...aliases]));
    expect(named.filter((key) => keys.has(key))).toEqual([]);
    expect(
      [...named, ...fragments.gone.map(({ key }) => key)].filter((key, index, all) => all.indexOf(key) !== index),
    ).toEqual([]);
  });

  test('each with a source and a page', () => {
    for (const option of fragments.options) {
      expect([option.key ?? option.pattern, option.source.length > 10, option.page]).toEqual([
        expect.stringMatching(/./),
        true,
        expect.stringMatching(`^https://nightlies\\.apache\\.org/flink/flink-docs-release-(${line}|1\\.13)/`),
      ]);
    }
    for (const { source } of fragments.gone) expect(source.length).toBeGreaterThan(10);
  });

  test('name the same sensitive keys as the line', () => {
    const named = fragments.options
      .filter(({ sensitive }) => sensitive)
      .flatMap(({ key = '', aliases = [] }) => [key, ...aliases]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !isSecretName(key))).toEqual([]);
  });

  test('and the line agree on what is gone', () => {
    expect(fragments.gone.map(({ key }) => key).sort()).toEqual(chart.goneOptions.map(({ key }) => key).sort());
    for (const { key, successor } of fragments.gone) {
      const instead = chart.goneOptions.find((option) => option.key === key)?.instead ?? '';
      // 2.3 lists it for the scripts of the client's machine.
      expect(keys.has(key)).toBe(line === '2.3' && key === 'env.java.home');
      if (successor === null) continue;
      expect(keys.has(successor)).toBe(true);
      expect(instead).toContain(successor);
    }
  });

  test('name no reporter by its class where Flink takes factories only', () => {
    const patterns = fragments.options.map(({ pattern }) => pattern);
    expect(patterns).toContain('metrics.reporter.<name>.factory.class');
    expect(patterns.includes('metrics.reporter.<name>.class')).toBe(line === '1.13');
  });

  test('patterns take user-chosen parts', () => {
    const pattern = new RegExp(fragmentPattern('metrics.reporter.<name>.class'));
    expect(['metrics.reporter.prom.class', 'metrics.reporter.a.b.class'].every((key) => pattern.test(key))).toBe(true);
    expect(['metrics.reporter.class', 'metricsxreporter.a.class'].some((key) => pattern.test(key))).toBe(false);
  });
});
