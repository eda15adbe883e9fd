import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { defaultLine } from '../../../../generator/facts/lines/all.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { checkedInput } from '../../../../generator/reference/values/client-input.ts';
import { type Release, ReleaseContext } from '../../../../generator/reference/values/context.ts';
import { firstRefusal, rules } from '../../../../generator/reference/values/rules/index.ts';
import type { Rule } from '../../../../generator/reference/values/rules/rule.ts';
import type { RuleName } from '../../../../generator/facts/rules.ts';
import { root } from '../../../../generator/root.ts';

// docs/rules: a page for each rule. Its examples are put through all rules: what it shows as refused is refused by that
// rule first, what it shows instead is taken.

const folder = join(root, 'docs', 'rules');
const index = readFileSync(join(folder, 'README.md'), 'utf8');
const demo: Release = { name: 'flink-session', namespace: 'default' };

const annotations = { 'meta.helm.sh/release-name': demo.name };

/** What rules look at that no values file has. */
const found: Readonly<Partial<Record<RuleName, Release>>> = {
  'line-change': {
    ...demo,
    installed: { metadata: { labels: { 'app.kubernetes.io/version': '1.20.5' }, annotations } },
  },
  'cluster-id-change': {
    ...demo,
    deployments: [{ metadata: { name: 'former', labels: { 'app.kubernetes.io/name': 'flink' }, annotations } }],
  },
  'rest-service-change': { ...demo, restService: { metadata: { annotations }, spec: { clusterIP: 'None' } } },
  'state-change': { ...demo, configMap: { data: { 'config.yaml': 'high-availability:\n  type: kubernetes\n' } } },
};

test('each rule has a page, and each page a rule', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(rules.map(({ name }) => `${name}.md`).sort());
});

test('the index has the rules in their order, each with its switch', () => {
  const rows = Array.from(
    index.matchAll(/^\| \[`([a-z0-9-]+)`\]\(([^)]+)\) \| ([^|]+) \| ([^|]+) \|$/gm),
    ([, name, page, refuses = '', given = '']) => ({ name, page, refuses, given }),
  );
  expect(rows.map(({ name, page, given }) => ({ name, page, given }))).toEqual(
    rules.map((rule) => ({ name: rule.name, page: `${rule.name}.md`, given: switchOf(rule) ?? 'none' })),
  );
  expect(rows.filter(({ refuses }) => refuses.length < 20)).toEqual([]);
});

describe.each(rules)('the page of $name', (rule) => {
  const file = join(folder, `${rule.name}.md`);
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const of = found[rule.name] ?? demo;
  const examples = (heading: string): readonly string[] => documents(section(page, heading));
  const refused = rule.name in found ? [''] : examples('Refused');
  const instead = examples('Instead');

  test('has a title, the switch, and ends with the contract, which names the KEY', () => {
    expect(page).toMatch(/\n## Switch\n(?:(?!\n## )[^])*\n## Contract\n(?:(?!\n## )[^])*KEY(?:(?!\n## )[^])*$/);
    expect(page).toMatch(new RegExp(`^# \`${rule.name}\`\n`));
    expect(section(page, 'Switch')).toMatch(
      rule.switch === 'none' ? /^None\./ : /^`[a-zA-Z]+: (?:true|false|\[[\w.-]+\])`/,
    );
    expect(section(page, 'Switch')).toContain(switchOf(rule) ?? '');
  });

  test('has examples', () => {
    expect(refused.length).toBeGreaterThan(0);
    expect(instead.length).toBeGreaterThan(0);
  });

  test.each(refused)('refuses example %#', (text) => {
    const context = new ReleaseContext(parseValuesFile(text), of, lineOf(text));
    const refusal = rule.check(context);
    expect(refusal, text).toBeDefined();
    expect(firstRefusal(context, { rules: true }), text).toEqual(refusal);
  });

  test.each(instead)('takes example %#', (text) => {
    expect(checkedInput(parseValuesFile(text), of, lineOf(text), { rules: true }), text).toHaveProperty('input');
  });
});

function switchOf(rule: Rule): string | undefined {
  if (rule.switch === 'none') return undefined;
  return `\`${rule.switch}: ${rule.switch === 'strictOptions' ? 'false' : 'true'}\``;
}

/** What stands below a heading, up to the next. */
function section(page: string, heading: string): string {
  return page.split(`## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';
}

/** Each YAML document of each block. */
function documents(text: string): readonly string[] {
  const blocks = Array.from(text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm), ([, block = '']) => block);
  return blocks.flatMap((block) => block.split(/^---\n/m));
}

/** `# Flink 1.13` on the first line chooses a line. */
function lineOf(text: string): ReturnType<typeof loadLine> {
  return loadLine(/^# Flink (\S+)\n/.exec(text)?.[1] ?? defaultLine);
}
