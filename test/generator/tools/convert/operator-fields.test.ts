import { expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { convert } from '../../../../generator/tools/convert/convert.ts';
import type { Conversion } from '../../../../generator/tools/convert/conversion.ts';
import { operatorFields } from './operator-fields.ts';

// Each field of the operator's resource is written, refused, or named with what it did; nothing is lost in silence.

type Tree = { [name: string]: unknown };

function resource(path: string, given: unknown): Tree {
  const whole: Tree = {
    apiVersion: 'flink.apache.org/v1beta1',
    kind: 'FlinkDeployment',
    metadata: { name: 'orders', namespace: 'jobs' },
    spec: {
      flinkVersion: 'v1_20',
      image: path === 'spec.flinkVersion' ? 'flink:1.19' : 'flink:1.20',
      job: { jarURI: 'local:///opt/flink/usrlib/job.jar' },
    },
  };
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at = whole;
  for (const name of names) at = (at[name] ??= {}) as Tree;
  at[last] = given;
  // Neither side: the operator takes no such resource.
  const spec = whole['spec'] as Tree;
  spec['jobManager'] ??= {};
  spec['taskManager'] ??= {};
  return whole;
}

function converted(whole: Tree): Conversion | string {
  try {
    const files = [{ name: 'fd.yaml', content: JSON.stringify(whole) }];
    const result = convert({ files, environment: {}, lookUp: () => undefined }, loadLine('1.20'), {
      ...{ exact: false, allowSensitive: false, wholeConfDir: false },
    });
    return 'refusal' in result ? `${result.refusal.option}: ${result.refusal.message}` : result;
  } catch (error) {
    return (error as Error).message;
  }
}

const plain = converted(resource('metadata.name', 'orders'));

test.each(operatorFields)('$path', ({ path, given, outcome }) => {
  const made = converted(resource(path, given));
  if (typeof outcome === 'object' && 'refusal' in outcome) {
    expect(made).toBe(outcome.refusal);
    return;
  }
  if (typeof made === 'string' || typeof plain === 'string') throw new Error(JSON.stringify(made));
  if (outcome === 'server') expect([made.values, made.notes]).toEqual([plain.values, plain.notes]);
  else if ('note' in outcome)
    expect(made.notes).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(outcome.note)}`)));
  else {
    const found = outcome.value
      .split('.')
      .reduce<unknown>((tree, name) => (tree as Tree | undefined)?.[name], made.values);
    if (typeof outcome.is === 'object' && !Array.isArray(outcome.is)) expect(found).toMatchObject(outcome.is as object);
    else expect(found).toEqual(outcome.is);
  }
  expect(made.notes.join('\n')).not.toContain('hidden');
});

test('a field of nobody is named', () => {
  const made = converted(resource('spec.emrReleaseLabel', 'emr-7'));
  expect(typeof made === 'string' ? made : made.notes).toContain(
    "spec.emrReleaseLabel: is not a field of the operator's, and has no value in the chart: left out",
  );
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
