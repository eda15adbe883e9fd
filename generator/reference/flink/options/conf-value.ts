import type { ConfigurationFacts } from '../../../facts/lines/line-facts.ts';
import { printDouble } from '../types/double.ts';
import { printList } from '../types/list.ts';
import { flowYaml } from '../yaml/dump.ts';

/** A value as Java's `Configuration` holds it: String, Integer or Long, Double, Boolean, a list that the client itself has set. */
export type ConfValue = string | bigint | number | boolean | readonly string[];

/** `ConfigurationUtils.convertToString`. */
export function textOf(value: ConfValue, { format }: ConfigurationFacts): string {
  if (typeof value === 'string') return value;
  if (isList(value)) return format === 'yaml' ? flowYaml(value) : printList(value);
  return typeof value === 'number' && format === 'lines' ? printDouble(value) : flowYaml(value);
}

/** `Object.toString`: what numbers, durations and their like are parsed from. */
export function plainTextOf(value: ConfValue): string {
  if (isList(value)) return `[${value.join(', ')}]`;
  return typeof value === 'number' ? printDouble(value) : String(value);
}

export function isList(value: ConfValue): value is readonly string[] {
  return Array.isArray(value);
}
