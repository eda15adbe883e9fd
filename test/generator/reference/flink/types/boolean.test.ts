import { parseBoolean } from '../../../../../generator/reference/flink/types/boolean.ts';
import { parserTable } from './table.ts';

parserTable(
  parseBoolean,
  [
    ['true', true],
    ['TRUE', true],
    ['tRuE', true],
    ['false', false],
    ['False', false],
  ],
  ['', ' true', 'true ', 'yes', 'no', 'on', '1', '0', 't'],
);
