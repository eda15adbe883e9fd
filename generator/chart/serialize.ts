import { stringify } from 'yaml';
import { project } from '../facts/project.ts';

/** The first line of a generated file, without its comment marks: where its source is, a path below the repository. */
export function generatedBy(source: string): string {
  return `Generated from ${project.url}/blob/main/${source} by npm run generate; do not edit.`;
}

/** YAML that means the same to Helm, which reads YAML 1.1 (`no`, `0777`, `1_000` are quoted). */
export function yamlText(value: unknown): string {
  return stringify(value, { compat: 'yaml-1.1', lineWidth: 0 });
}

/** JSON with a line for each member of the outer levels, so that a change shows as a line. */
export function jsonText(value: unknown, depth = 3, indent = ''): string {
  const end = indent === '' ? '\n' : '';
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value) + end;
  const inner = `${indent} `;
  const members = Array.isArray(value)
    ? value.map((item) => jsonText(item, depth - 1, inner))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member, depth - 1, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}${end}`;
}
