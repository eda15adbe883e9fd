import { resourceFields } from '../../facts/values/foreign-names.ts';
import type { Refusal } from '../../reference/flink/client.ts';
import { type Refused, shapes } from './refusals.ts';

/**
 * Leaves out refusals that only follow from what stands there already: a value that is refused for its shape is dropped before the
 * others are asked, and they would miss it.
 */
export function withoutFollowUps(found: readonly Refused[]): Refused[] {
  const dropped = found.filter(({ rule }) => shapes.includes(rule.name));
  return found.filter((one) => shapes.includes(one.rule.name) || !isFollowUp(one.refusal, dropped));
}

/** Whether a refusal is about something that was dropped, or would not be if that were right: it names it. */
export function isFollowUp({ option, message }: Refusal, dropped: readonly Refused[]): boolean {
  const names = [...new Set(dropped.flatMap(namesOf))];
  return names.length > 0 && names.some((name) => isNamed(name, `${option}: ${message}`));
}

/** The values and options that are not there because of a refusal: what was written, or what was meant by it. */
function namesOf({ rule, refusal: { option, code, message }, path = [] }: Refused): readonly string[] {
  if (rule.name !== 'values-shape' || /\.(type|unquoted|item)$/.test(code)) {
    const [group, ...rest] = path;
    return [option, group === 'flinkConfiguration' && rest.length > 0 ? rest.join('.') : path.join('.')];
  }
  // A name that there is not stands in no message; words such as `memory` are in many.
  if (code === 'values-shape.dotted') return [option];
  if (code === 'values-shape.foreign' && resourceFields.includes(option)) return ['mode', 'job'];
  const [, meant] = /did you mean ([\w.-]+)\?/.exec(message) ?? [];
  return meant === undefined ? [] : [meant];
}

/** As a name, or the beginning of one; a single word only where it is no word of the sentence. */
function isNamed(name: string, text: string): boolean {
  if (name === '' || name === 'values') return false;
  const end = /^[a-z\d]+$/.test(name) ? '[.:]' : '(?![\\w-])';
  return new RegExp(`(?<![\\w.-])${name.replaceAll(/[^\w-]/g, '\\$&')}${end}`).test(text);
}
