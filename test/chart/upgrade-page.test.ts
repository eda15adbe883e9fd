import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../generator/root.ts';
import { changes } from '../cluster/change/changes.ts';

test('docs/tasks/upgrade.md has each change that test/cluster/change makes, with what it does', () => {
  const page = readFileSync(join(root, 'docs/tasks/upgrade.md'), 'utf8');
  const table = page.slice(page.indexOf('## What each change does'), page.indexOf('## When Flink does not start'));
  const rows = Array.from(table.matchAll(/^\| ([^|]+) \| \[?([a-z]+)/gm), ([, name = '', outcome = '']) => ({
    name,
    outcome,
  }));
  const wanted = changes.map(({ name, outcome }) => ({ name, outcome }));
  const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);
  expect(rows.filter(({ name }) => name !== 'change').sort(byName)).toEqual(wanted.sort(byName));
});
