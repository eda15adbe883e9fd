import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../generator/root.ts';

interface Job {
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const github = join(root, '.github');
const workflows = readdirSync(join(github, 'workflows'));
const texts = [...workflows.map((name) => `workflows/${name}`), 'actions/setup/action.yaml'].map((name) => ({
  name,
  text: readFileSync(join(github, name), 'utf8'),
}));

test.each(texts)('$name uses actions by their commit, with the version beside it', ({ text }) => {
  const used = text.split('\n').filter((line) => /\buses:/.test(line) && !line.includes('uses: ./'));
  expect(used).not.toEqual([]);
  expect(used.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

describe.each(texts.filter(({ name }) => name.startsWith('workflows/')))('$name', ({ text }) => {
  const workflow = parse(text) as Workflow;
  test('may read the repository and nothing else, and runs once at a time', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toBeDefined();
  });
  test.each(Object.entries(workflow.jobs))('%s names its runner and ends in time', (_, job) => {
    expect(job['runs-on']).toBe('ubuntu-24.04');
    expect(job['timeout-minutes']).toBeLessThanOrEqual(120);
  });
});

test('every stage of .ci/run is a job', () => {
  const stages = /^all_stages=\((.*)\)$/m.exec(readFileSync(join(root, '.ci', 'run'), 'utf8'))?.[1]?.split(' ');
  const { jobs } = parse(readFileSync(join(github, 'workflows', 'ci.yaml'), 'utf8')) as Workflow;
  expect(Object.keys(jobs)).toEqual(stages);
  for (const stage of stages ?? []) expect(JSON.stringify(jobs[stage])).toContain(`.ci/run ${stage}"`);
});
