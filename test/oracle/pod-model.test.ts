import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facts } from '../../generator/facts/lines/all.ts';
import { scenarioInput } from '../helpers/scenario.ts';
import { openOracle } from './oracle.ts';

/** A field's type in `schemas/pod-model-<line>.json`: a name, a list of one, or a map of one. */
type Field = string | readonly [Field] | { readonly '*': Field };

type Types = Readonly<Record<string, Readonly<Record<string, Field>>>>;

function typesOf(line: string): Types {
  const text = readFileSync(new URL(`../../schemas/pod-model-${line}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly types: Types }).types;
}

const unknownField = { unknownField: { a: 1 } };

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
function filled(types: Types, type: Field, further: Readonly<Record<string, unknown>>): unknown {
  if (typeof type !== 'string') {
    return '*' in type ? { k: filled(types, type['*'], further) } : [filled(types, type[0], further)];
  }
  if (type in leaves) return leaves[type];
  const fields = Object.entries(types[type] ?? {}).map(([name, field]) => [name, filled(types, field, further)]);
  return { ...(Object.fromEntries(fields) as Record<string, unknown>), ...further };
}

test.each(facts)('the client of $line keeps every field of a pod template that the model knows', async (line) => {
  const types = typesOf(line.line);
  const template = { ...(filled(types, 'Pod', unknownField) as object), apiVersion: 'v1', kind: 'Pod' };
  const input = scenarioInput(
    {
      description: '',
      covers: [],
      mode: 'session',
      args: ['-Dkubernetes.cluster-id=x', '-Dkubernetes.pod-template-file=/client/pod.json'],
      files: { '/client/pod.json': JSON.stringify(template) },
    },
    line,
  );
  const oracle = await openOracle(line.line);
  const [answer] = await oracle.ask([input]);
  await oracle.close();
  if (answer === undefined || !('objects' in answer)) throw new Error(`refused: ${JSON.stringify(answer)}`);
  const { template: deployed } = answer.objects[0]?.['spec'] as { template: Record<string, unknown> };
  // 1.13 drops what it does not know, later lines keep it, but say themselves whether there is a host network.
  const dropsUnknown = line.line === '1.13';
  const known = filled(types, 'Pod', dropsUnknown ? {} : unknownField) as {
    metadata: object;
    spec: { containers: unknown[]; volumes: unknown[]; hostNetwork: boolean };
  };
  // The client adds labels, its main container and its volumes.
  expect(deployed).toMatchObject({
    metadata: known.metadata,
    spec: {
      ...known.spec,
      hostNetwork: dropsUnknown,
      containers: expect.arrayContaining(known.spec.containers) as unknown,
      volumes: expect.arrayContaining(known.spec.volumes) as unknown,
    },
  });
  expect(JSON.stringify(deployed).includes('unknownField')).toBe(!dropsUnknown);
});
