import { coloured, diffObjects, type Side } from '../../tools/diff/diff.ts';
import { consequencesText } from '../../tools/plan/consequence.ts';
import { consequences } from '../../tools/plan/plan.ts';
import type { ReleaseSide } from '../../tools/plan/state.ts';
import { loadLine } from '../disk/read-line.ts';
import { renderRelease } from '../../reference/render.ts';
import { ReleaseContext } from '../../reference/values/context.ts';
import type { CommandResult } from './render.ts';
import { UsageError } from '../usage-error.ts';
import { type ValuesInput, readValues } from '../disk/values-input.ts';

/**
 * `flink-chart diff`: what differs between the objects of two releases, as unified diffs, and what it does to what runs if the one becomes
 * the other. Exit code 1 if something differs.
 * @throws UsageError for other than two releases, or one that is refused
 */
export function diffCommand(releases: readonly ValuesInput[], options: { readonly colour: boolean }): CommandResult {
  const [left, right, third] = releases;
  if (left === undefined || right === undefined || third !== undefined) {
    throw new UsageError('expected two releases: -f base.yaml -f dev.yaml -- -f base.yaml -f production.yaml');
  }
  const [before, after] = [sideOf(left), sideOf(right)];
  const patches = diffObjects(before, after);
  const text = patches.join('');
  const effect = consequencesText(consequences(before, after, patches.length > 0));
  const stdout = `${options.colour ? coloured(text) : text}${effect}`;
  return { exitCode: patches.length > 0 ? 1 : 0, stdout, stderr: '' };
}

function sideOf(input: ValuesInput): Side & ReleaseSide {
  const line = loadLine(input.line);
  const values = readValues(input);
  const label = input.files.length === 0 ? 'defaults' : input.files.join(', ');
  const rendered = renderRelease(values, input, line);
  if ('refusal' in rendered) {
    throw new UsageError(`${label}: ${rendered.refusal.option}: ${rendered.refusal.message}`);
  }
  const { clusterId } = new ReleaseContext(values, input, line);
  return { label, objects: rendered.objects, line, clusterId, release: input };
}
