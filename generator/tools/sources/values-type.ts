import { shortDescription, takesAnyName, valueEntries } from '../../facts/values/entries.ts';
import type { ValueEntry } from '../../facts/values/entry.ts';
import type { LineRows } from '../../facts/line.ts';

/** The TypeScript types of the values, as the text of a module: one interface for all, one for each map with fields. */
export function valuesTypeModule(line: LineRows, head: string): string {
  const root = { name: 'Values', doc: 'The values of the chart, once what is absent has been left out.' };
  return `${head}
import type { JsonMap } from '../helm/values-file.ts';

${interfaces(root, valueEntries(line)).join('\n')}`;
}

/** The interface of a map, and before it those of the maps in it. */
function interfaces({ name, doc }: { name: string; doc: string }, fields: readonly ValueEntry[]): string[] {
  const stem = name.replace(/Values$/, '');
  const inner = fields.filter(isInterface).flatMap((field) => {
    const own = interfaceName(stem, field);
    return interfaces({ name: own, doc: field.description }, field.fields ?? []);
  });
  const members = fields.map(
    (field) =>
      `  /** ${docText(shortDescription(field))} */\n  readonly ${key(field.name)}?: ${typeText(stem, field)};\n`,
  );
  return [...inner, `/** ${docText(doc)} */\nexport interface ${name} {\n${members.join('')}}\n`];
}

/** A map of any names has a type of its own, whatever names are described. */
function isInterface(entry: ValueEntry): boolean {
  return entry.fields !== undefined && !takesAnyName(entry);
}

function typeText(stem: string, entry: ValueEntry): string {
  const own = entry.type.typescript;
  if (!isInterface(entry)) return own ?? 'unknown';
  const name = interfaceName(stem, entry);
  return own === undefined ? name : `${own} | ${name}`;
}

function interfaceName(stem: string, { name }: ValueEntry): string {
  return `${stem}${name.charAt(0).toUpperCase()}${name.slice(1)}Values`;
}

function key(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
}

function docText(text: string): string {
  return text.replaceAll('*/', '*\\/');
}
