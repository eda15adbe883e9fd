import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { root } from '../../generator/root.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';
import type { Json, JsonMap } from '../../generator/reference/helm/values-file.ts';
import { throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { sidesOf } from './sides.ts';

const { givenValues, throughPipeline } = sidesOf(defaultLine);

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
}

const schema = JSON.parse(readFileSync(join(root, `schemas/values-${defaultLine}.schema.json`), 'utf8')) as Node;
const accepts = new Ajv({ strict: false }).compile(schema);
const empties: readonly Json[] = [null, '', {}, []];

/** The path of every value that the schema declares. */
function paths(node: Node, above: readonly string[] = []): (readonly string[])[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, inner]) => {
    const path = [...above, name];
    return [path, ...(name === 'flinkConfiguration' ? [] : paths(inner, path))];
  });
}

const given = paths(schema).flatMap((path) =>
  empties.map((empty) => {
    const own = path.reduceRight<Json>((inner, name) => ({ [name]: inner }), empty) as JsonMap;
    return { path: path.join('.'), own, one: givenValues(own, 'demo', 'here', true) };
  }),
);

test.each(await helmBinaries())(
  '$name: what is empty is absent or of a wrong kind, and schema, templates and release say the same of it',
  async (helm) => {
    expect(given.length).toBeGreaterThan(200);
    const answers = await throughTemplates(
      helm,
      given.map(({ one }) => one),
    );
    const wrong = given.flatMap(({ path, own, one }, index) => {
      const pipeline = throughPipeline(one);
      const said = [answers[index], pipeline].map((answer) =>
        answer !== undefined && 'refusal' in answer ? answer.refusal.option : 'accepted',
      );
      const expected = accepts(own) ? 'accepted' : path;
      return said.every((one) => one === expected) ? [] : [`${JSON.stringify(own)}: ${said.join(', ')}; ${expected}`];
    });
    expect(wrong).toEqual([]);
  },
);
