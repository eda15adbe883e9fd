import type { Catalogue, Option } from '../facts/catalogue.ts';
import { descriptions } from '../facts/descriptions.ts';

/** An option as the templates read it: type, list, constants, default (of options that the client reads), other spellings. Only what is there is written. */
interface ChartOption {
  type: string;
  list?: true;
  constants?: readonly string[];
  default?: string;
  spellings?: readonly string[];
}

/**
 * `files/options.json` of the chart, one option a line: what the templates know of Flink's options (format: docs/templates.md).
 * An option of which they know no more than its type is a text among `types`: Helm reads texts quicker than maps.
 */
export function optionsFile(catalogue: Catalogue): string {
  const rows: string[] = [];
  const types: string[] = [];
  for (const option of catalogue.options) {
    const row = chartOption(option);
    const plain = Object.keys(row).length === 1;
    (plain ? types : rows).push(`${JSON.stringify(option.key)}:${JSON.stringify(plain ? row.type : row)}`);
  }
  return `{"options":{\n${rows.join(',\n')}\n},"types":{\n${types.join(',\n')}\n}}\n`;
}

function chartOption(option: Option): ChartOption {
  const row: ChartOption = { type: option.type };
  if (option.list) row.list = true;
  if (option.constants) row.constants = option.constants;
  if (option.default !== undefined && option.key in descriptions) row.default = option.default;
  const spellings = [...(option.fallbackKeys ?? []), ...(option.deprecatedKeys ?? [])];
  if (spellings.length > 0) row.spellings = spellings;
  return row;
}
