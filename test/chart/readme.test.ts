import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { helmBinaries, helmTemplate } from '../helpers/helm.ts';

const root = join(import.meta.dirname, '..', '..');

/** Where in the template a refusal is thrown may change without anyone's noticing. */
const withoutPlace = (text: string): string => text.replace(/yaml:\d+:\d+/, 'yaml');

test.each(await helmBinaries())("README's typing error is what $name says", async (helm) => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, name = '', chart = '', args = '', error = ''] =
    /^ +\$ helm install (\S+) (\S+) (--set .*)\n +Error: INSTALLATION FAILED: (.*)$/m.exec(readme) ?? [];
  const answer = await helmTemplate(helm, name, join(root, chart), args.split(' '));
  // Helm 3 and 4 hint at --debug below it, and only `helm template` does.
  const said = 'error' in answer ? answer.error.split('\n')[0] : 'nothing';
  expect(withoutPlace(said ?? '')).toBe(withoutPlace(`Error: ${error}`));
  expect(error).toMatch(/^execution error at /);
});
