import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root.ts';
import type { Catalogue, PodModel } from '../../facts/catalogue.ts';
import { chartFactsOf } from '../../facts/chart/all.ts';
import { joinFragments } from '../../facts/fragments.ts';
import type { Line } from '../../facts/line.ts';
import { facts, lineNames } from '../../facts/lines/all.ts';

/** Lines that have been read: what is worked out of a catalogue is kept by the catalogue. */
const read = new Map<string, Line>();

/**
 * A line's facts, and from `schemas/` its catalogue and pod model; each line is read once.
 * @throws Error in one line if there is no such line.
 */
export function loadLine(name: string): Line {
  const line = read.get(name) ?? readLine(name);
  read.set(name, line);
  return line;
}

function readLine(name: string): Line {
  const row = facts.find((candidate) => candidate.line === name);
  if (row === undefined) throw new Error(`line ${name}: not known; the lines are ${lineNames.join(', ')}`);
  return {
    facts: row,
    chart: chartFactsOf(name),
    catalogue: readSchema(`flink-${name}.json`) as Catalogue,
    podModel: readSchema(`pod-model-${name}.json`) as PodModel,
    fragments: joinFragments(fragmentFiles().map(readSchema), name),
  };
}

function readSchema(file: string): unknown {
  return JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8'));
}

function fragmentFiles(): string[] {
  const names = readdirSync(join(root, 'schemas/fragments')).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `fragments/${name}`);
}
