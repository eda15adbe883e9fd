import { readdirSync, readFileSync } from 'node:fs';
import type { Catalogue, PodModel } from './flink/catalogue.ts';
import { defaultLine, facts, lineNames } from './flink/lines/all.ts';
import type { LineFacts } from './flink/lines/line.ts';
import { type Fragments, joinFragments } from './schema/fragments.ts';

/** A line: its facts, its option catalogue, what its client knows of a Pod, and the options that no catalogue holds. */
export interface Line {
  readonly facts: LineFacts;
  readonly catalogue: Catalogue;
  readonly podModel: PodModel;
  readonly fragments: Fragments;
}

export { defaultLine, facts, lineNames };

/** Where a line's chart stands, below the repository: the default line's has a second place. */
export function chartFolders(line: string): readonly string[] {
  const own = `charts/${line}/flink`;
  return line === defaultLine ? ['charts/flink', own] : [own];
}

/**
 * Reads a line's facts, and from `schemas/` its catalogue and pod model.
 * @throws Error in one line if there is no such line.
 */
export function loadLine(name: string): Line {
  const row = facts.find((candidate) => candidate.line === name);
  if (row === undefined) throw new Error(`line ${name}: not known; the lines are ${lineNames.join(', ')}`);
  return {
    facts: row,
    catalogue: readSchema(`flink-${name}.json`) as Catalogue,
    podModel: readSchema(`pod-model-${name}.json`) as PodModel,
    fragments: joinFragments(fragmentFiles().map(readSchema), name),
  };
}

function readSchema(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../schemas/${file}`, import.meta.url), 'utf8'));
}

function fragmentFiles(): string[] {
  const names = readdirSync(new URL('../schemas/fragments/', import.meta.url)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `fragments/${name}`);
}
