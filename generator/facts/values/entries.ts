import type { LineRows } from '../line.ts';
import { accessEntries, conventionEntries } from './entries/access.ts';
import { generalEntries } from './entries/general.ts';
import { networkEntries } from './entries/network.ts';
import { objectEntries } from './entries/objects.ts';
import { metricsEntry } from './entries/metrics.ts';
import { optionEntries } from './entries/options.ts';
import { podSecurityEntries } from './entries/pod-security.ts';
import { presetEntries } from './entries/presets.ts';
import { tlsEntries } from './entries/tls.ts';
import { workloadEntries } from './entries/workload.ts';
import type { ValueEntry } from './entry.ts';

/** Every value of the chart, in the order of values.yaml. */
export function valueEntries({ facts, chart }: LineRows): readonly ValueEntry[] {
  return [
    ...generalEntries(facts),
    ...optionEntries(facts, chart),
    ...workloadEntries(facts),
    ...podSecurityEntries,
    ...presetEntries(facts, chart),
    metricsEntry,
    ...tlsEntries,
    ...accessEntries,
    ...networkEntries,
    ...objectEntries,
  ];
}

/** These, and what Helm's conventions put beside them: everything that a values file may have. */
export function allEntries(line: LineRows): readonly ValueEntry[] {
  return [...valueEntries(line), ...conventionEntries];
}

/** What a value does, and what happens without it. */
export function shortDescription({ description, otherwise }: ValueEntry): string {
  return otherwise === undefined ? description : `${description} Default: ${otherwise}.`;
}

/** The same with its details. */
export function fullDescription(entry: ValueEntry): string {
  const { details } = entry;
  return details === undefined ? shortDescription(entry) : `${shortDescription(entry)} ${details}`;
}

/** A value below entries, by its path; undefined for what lies in a map of any names, and for what there is not. */
export function entryAt(entries: readonly ValueEntry[], [name, ...rest]: readonly string[]): ValueEntry | undefined {
  const entry = entries.find((one) => one.name === name);
  return entry === undefined || rest.length === 0 ? entry : entryAt(entry.fields ?? [], rest);
}

/** Whether a map takes names beside its fields. */
export function takesAnyName({ type }: ValueEntry): boolean {
  return type.schema['additionalProperties'] !== undefined;
}

/** Whether a value may stand at a path below entries, whatever it is. */
export function isKnown(entries: readonly ValueEntry[], [name, ...rest]: readonly string[]): boolean {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined || rest.length === 0) return entry !== undefined;
  return entry.fields === undefined || takesAnyName(entry) || isKnown(entry.fields, rest);
}

/** The paths of all entries, fields after the map that has them. */
export function entryPaths(entries: readonly ValueEntry[], above: readonly string[] = []): (readonly string[])[] {
  return entries.flatMap(({ name, fields = [] }) => [[...above, name], ...entryPaths(fields, [...above, name])]);
}
