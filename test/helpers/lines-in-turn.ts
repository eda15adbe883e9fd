import { lineNames } from '../../generator/facts/lines/all.ts';
import { type Helm, helmBinaries, supportedHelms } from './helm.ts';

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

/** Every supported Helm with one line, the oldest line and the newest first: for tests that start a Helm often. */
export async function helmsInTurn(): Promise<readonly LineWithHelm[]> {
  const [oldest, ...newer] = lineNames;
  const lines = [oldest, ...newer.reverse()];
  return (await supportedHelms()).flatMap((helm, index) => {
    const line = lines[index % lines.length];
    return line === undefined ? [] : [{ line, helm }];
  });
}
