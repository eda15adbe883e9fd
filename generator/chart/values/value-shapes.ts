import type { ValueEntry } from '../../facts/values/entry.ts';
import { mustBe, namesOf } from '../../facts/values/must-be.ts';
import { goLiteral } from '../gotmpl/literal.ts';

/** A value as the templates check it: texts of Go, but for the kind. */
export interface ValueShape {
  readonly path: string;
  /** The kind of its type; of constants those, with bars between. */
  readonly kind: string;
  readonly mustBe: string;
  /** Of a map, the names that it may have. */
  readonly fields: string;
}

/** The rows of values and of the fields below them, but for what lies in a map of any names. */
export function valueShapes(entries: readonly ValueEntry[], above = ''): ValueShape[] {
  return entries.flatMap((entry) => {
    const { name, type, fields = [] } = entry;
    const path = above === '' ? name : `${above}.${name}`;
    const isMap = type.kind === 'map' || type.kind === 'string-or-map';
    const row = {
      path: goLiteral(path).text,
      kind: type.kind === 'constants' ? (type.constants ?? []).map(String).join('|') : type.kind,
      mustBe: goLiteral(mustBe(entry)).text,
      fields: goLiteral(isMap ? namesOf(fields) : '').text,
    };
    return [row, ...(isMap ? valueShapes(fields, path) : [])];
  });
}
