import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { check } from '../../../../generator/tools/check/check.ts';
import { secretPairs } from '../../../secrets/pairs.ts';

test('there are many of them', () => {
  expect(secretPairs.length).toBeGreaterThan(250);
});

describe.each(lineNames)('%s', (name) => {
  const line = loadLine(name);

  test.each(secretPairs)('$shown', ({ values, verdict, name: key }) => {
    const files = [{ path: 'values.yaml', text: stringify(values) }];
    const findings = check([{ files, release: { name: 'flink', namespace: 'data' } }], line, {});
    const own = findings.filter(({ rule }) => rule === 'sensitive-option' || rule === 'plain-secret');
    const said = own.map(({ severity, rule }) => `${severity} ${rule}`);
    if (verdict === 'refused') {
      expect(said).toContain('error sensitive-option');
      expect(own.find(({ rule }) => rule === 'sensitive-option')?.key).toBe(key);
    }
    if (verdict === 'warned') expect(said).toEqual(['warning plain-secret']);
    if (verdict === 'fine') expect(said).toEqual([]);
  });
});
