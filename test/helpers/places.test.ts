import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../generator/root.ts';

// «What an addition costs» of CONTRIBUTING, held against its examples.

/** The most places that an addition may need. */
const most: Readonly<Record<string, number>> = {
  'a rule': 7,
  'a value with an object': 8,
  'a decorator': 10,
  'a patch release of Flink': 1,
};

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const table = page.split('## What an addition costs\n')[1]?.split('\n## ')[0] ?? '';
const rows = [...table.matchAll(/^\| (a .+?) \| `(.+?)` \| (.+) \|$/gm)].map(([, kind = '', stem = '', cell = '']) => ({
  kind,
  stem,
  places: [...cell.matchAll(/`([^` ]+\.\w+)`/g)].map(([, path = '']) => path),
}));

test('each kind has a row', () => {
  expect(rows.map(({ kind }) => kind)).toEqual(Object.keys(most));
});

describe.each(rows)('$kind', ({ kind, stem, places }) => {
  test('needs no more places than it may', () => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.length).toBeLessThanOrEqual(most[kind] ?? 0);
  });

  test.each(places)(`${stem} is in %s`, (path) => {
    expect(`${path}\n${readFileSync(join(root, path), 'utf8')}`.toLowerCase()).toMatch(nameOf(stem));
  });
});

test('no other file of facts, voices and cases names the rule', () => {
  const [rule] = rows;
  const folders = ['generator/facts', 'generator/reference', 'generator/chart', 'test/rules', 'docs/rules'];
  const files = execFileSync('git', ['ls-files', ...folders], { cwd: root, encoding: 'utf8' }).split('\n');
  const naming = files
    .filter((path) => /\.(?:ts|hbs|md|yaml)$/.test(path) && path !== 'docs/rules/README.md')
    .filter((path) => /owned-key\b|ownedKey(?:Rule|Words)/.test(`${path}\n${readFileSync(join(root, path), 'utf8')}`));
  expect(naming.sort()).toEqual([...(rule?.places ?? [])].sort());
});

/** A stem as paths, code and Kubernetes' kinds have it. */
function nameOf(stem: string): RegExp {
  const words = stem === 'rbac' ? ['rbac', 'role'] : [stem, stem.replaceAll('-', '')];
  return new RegExp(words.map((word) => word.replaceAll('.', '\\.')).join('|'));
}
