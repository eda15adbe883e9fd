import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { defaultLine, lineNames } from '../../generator/facts/lines/all.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';

/** Values, and what a rule says of them: one row of `cases/<rule>.yaml`. */
export interface RuleCase {
  readonly rule: string;
  readonly values: JsonMap;
  /** The lines of which this is true; the others are only asked whether both voices agree. */
  readonly lines: readonly string[];
  /** What the configuration file has then. */
  readonly accepted?: Readonly<Record<string, string>>;
  readonly refused?: RefusedCase;
}

/** The key of the refusal, and what its message has in it: in both voices, or in the chart's. */
export interface RefusedCase {
  readonly option: string;
  readonly says?: RegExp;
  readonly chart?: RegExp;
}

/** The lines, the default one first. */
export const linesInOrder: readonly string[] = [
  defaultLine,
  ...lineNames.filter((line) => line !== defaultLine).reverse(),
];

/** As it stands in a file: README.md has the fields. */
interface Row {
  readonly values: JsonMap;
  readonly lines?: readonly string[];
  readonly accepted?: true | Readonly<Record<string, string>>;
  readonly refused?: { readonly option: string; readonly says?: string; readonly chart?: string };
}

const folder = join(import.meta.dirname, 'cases');
const fields = ['values', 'lines', 'accepted', 'refused'];

/**
 * The cases of all rules.
 * @throws Error that names the file and the row that says nothing, or too much
 */
export const ruleCases: readonly RuleCase[] = readdirSync(folder)
  .sort()
  .flatMap((file) => {
    const rows = parse(readFileSync(join(folder, file), 'utf8')) as readonly Row[];
    return rows.map((row, index) => {
      const { values, lines = linesInOrder, accepted, refused } = row;
      const wrong = Object.keys(row).filter((name) => !fields.includes(name));
      if (wrong.length > 0 || (accepted === undefined) === (refused === undefined))
        throw new Error(`${file}: row ${String(index + 1)}: expected values, lines, and accepted or refused`);
      return { rule: file.replace(/\.yaml$/, ''), values, lines, ...outcome(row) };
    });
  });

function outcome({ accepted, refused }: Row): Pick<RuleCase, 'accepted' | 'refused'> {
  if (refused === undefined) return { accepted: accepted === undefined || accepted === true ? {} : accepted };
  const { option, says, chart } = refused;
  return {
    refused: {
      option,
      ...(says === undefined ? {} : { says: new RegExp(says, 'u') }),
      ...(chart === undefined ? {} : { chart: new RegExp(chart, 'u') }),
    },
  };
}
