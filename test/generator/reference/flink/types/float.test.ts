import { parseFloat } from '../../../../../generator/reference/flink/types/float.ts';
import { parserTable } from './table.ts';

parserTable(
  parseFloat,
  [
    ['0.1', 0.10000000149011612],
    ['0.4f', 0.4000000059604645],
    ['0.5', 0.5],
    ['0.99999999', 1],
    ['0.99999994', 0.9999999403953552],
    ['1e-46', 0],
    ['1e39', Infinity],
    ['3.4028235e38', 3.4028234663852886e38],
    // Halfway between two floats, and a little above: rounding through a double would lose the difference.
    ['1.00000017881393432617187500', 1.000000238418579],
    ['1.00000017881393432617187499', 1.0000001192092896],
    ['NaN', NaN],
  ],
  ['', '10%', '0,1', '1/10'],
);
