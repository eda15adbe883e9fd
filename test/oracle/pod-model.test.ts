import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultLine, loadLine } from '../../generator/lines.ts';
import { scenarioInput } from '../helpers/scenario.ts';
import { openOracle } from './oracle.ts';

/** A field's type in `schemas/pod-model-<line>.json`: a name, a list of one, or a map of one. */
type Field = string | readonly [Field] | { readonly '*': Field };

const model = JSON.parse(
  readFileSync(new URL(`../../schemas/pod-model-${defaultLine}.json`, import.meta.url), 'utf8'),
) as { readonly types: Readonly<Record<string, Readonly<Record<string, Field>>>> };

const leaves: Readonly<Record<string, unknown>> = {
  string: 's',
  int: 1,
  long: 2,
  double: 1.5,
  bool: true,
  Quantity: '1Gi',
  IntOrString: 8080,
};

/** A value of the type with every field that the model knows, and in each object the further ones. */
function filled(type: Field, further: Readonly<Record<string, unknown>>): unknown {
  if (typeof type !== 'string') {
    return '*' in type ? { k: filled(type['*'], further) } : [filled(type[0], further)];
  }
  if (type in leaves) return leaves[type];
  const fields = Object.entries(model.types[type] ?? {}).map(([name, field]) => [name, filled(field, further)]);
  return { ...(Object.fromEntries(fields) as Record<string, unknown>), ...further };
}

test('the client keeps every field of a pod template that the model knows, and no other', async () => {
  const template = { ...(filled('Pod', { unknownField: { a: 1 } }) as object), apiVersion: 'v1', kind: 'Pod' };
  const input = scenarioInput(
    {
      description: '',
      covers: [],
      mode: 'session',
      args: ['-Dkubernetes.cluster-id=x', '-Dkubernetes.pod-template-file=/client/pod.json'],
      files: { '/client/pod.json': JSON.stringify(template) },
    },
    loadLine(defaultLine).facts,
  );
  const oracle = await openOracle(defaultLine);
  const [answer] = await oracle.ask([input]);
  await oracle.close();
  if (answer === undefined || !('objects' in answer)) throw new Error(`refused: ${JSON.stringify(answer)}`);
  const { template: deployed } = answer.objects[0]?.['spec'] as { template: Record<string, unknown> };
  const known = filled('Pod', {}) as { metadata: object; spec: { containers: unknown[]; volumes: unknown[] } };
  // The client adds labels, its main container and its volumes.
  expect(deployed).toMatchObject({
    metadata: known.metadata,
    spec: {
      ...known.spec,
      containers: expect.arrayContaining(known.spec.containers) as unknown,
      volumes: expect.arrayContaining(known.spec.volumes) as unknown,
    },
  });
  expect(JSON.stringify(deployed)).not.toContain('unknownField');
});
