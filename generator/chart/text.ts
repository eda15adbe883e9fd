import { stringify } from 'yaml';

/** The first line of a generated file, without its comment marks. */
export function generatedBy(source: string): string {
  return `Generated from ${source} by npm run generate; do not edit.`;
}

/** YAML that means the same to Helm, which reads YAML 1.1 (`no`, `0777`, `1_000` are quoted). */
export function yamlText(value: unknown): string {
  return stringify(value, { compat: 'yaml-1.1', lineWidth: 0 });
}
