import { lineNames } from '../../generator/lines.ts';
import { type Helm, helmBinaries } from './helm.ts';

/** A line and the Helm that it is rendered with. */
export interface LineWithHelm {
  readonly line: string;
  readonly helm: Helm;
}

/** Every line with one Helm, the two in turn: for tests whose subject differs between lines more than between Helms. */
export async function linesInTurn(): Promise<readonly LineWithHelm[]> {
  const helms = await helmBinaries();
  return lineNames.flatMap((line, index) => {
    const helm = helms[index % helms.length];
    return helm === undefined ? [] : [{ line, helm }];
  });
}
