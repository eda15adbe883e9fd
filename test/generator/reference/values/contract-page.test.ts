import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../generator/root.ts';

// docs/contract.md, from which both voices are written: a section for each preset, under its stem; the contract of a rule ends its page (rule-pages.test.ts).

const page = readFileSync(join(root, 'docs', 'contract.md'), 'utf8');
const chapter = (title: string): readonly string[] => (page.split(`\n## ${title}\n`)[1] ?? '').split('\n## ', 1);
const sections = (title: string): readonly string[] => (chapter(title)[0] ?? '').split('\n### ').slice(1);
const stem = (section: string): string => /^`(.+)`\n/.exec(section)?.[1] ?? section;

test('each preset has a section, and each section a preset', () => {
  const folder = join(root, 'generator', 'reference', 'values', 'presets');
  const stems = readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index' && name !== 'preset');
  expect(sections('Values').map(stem).sort()).toEqual(stems.sort());
});
