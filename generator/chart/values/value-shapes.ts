import type { ValueEntry } from '../../facts/values/entry.ts';
import { mustBe, namesOf } from '../../facts/values/must-be.ts';
import { goLiteral } from '../gotmpl/literal.ts';

/** A value as the templates check it, as Go writes it. */
export interface ValueShape {
  readonly path: string;
  /** A list: the kind of its type (of constants those, with bars between), what it must be, and of a map the names that it may have. */
  readonly row: string;
}

/** The rows of values and of the fields below them, but for what lies in a map of any names. */
export function valueShapes(entries: readonly ValueEntry[], above = ''): ValueShape[] {
  return entries.flatMap((entry) => {
    const { name, type, fields = [] } = entry;
    const path = above === '' ? name : `${above}.${name}`;
    const isMap = type.kind === 'map' || type.kind === 'string-or-map';
    const kind = type.kind === 'constants' ? (type.constants ?? []).map(String).join('|') : type.kind;
    const row = [kind, mustBe(entry), ...(isMap ? [namesOf(fields)] : [])];
    return [{ path: goLiteral(path).text, row: goLiteral(row).text }, ...(isMap ? valueShapes(fields, path) : [])];
  });
}
