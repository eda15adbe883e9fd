import { existsSync, readFileSync } from 'node:fs';
import type { Catalogue } from '../../generator/facts/catalogue.ts';
import type { ClientInput } from '../../generator/reference/flink/client.ts';
import type { Golden } from '../helpers/golden.ts';
import type { GoldenSide } from '../helpers/scenario.ts';
import { RefusalNaming } from '../helpers/refusal-naming.ts';
import { lineFacts } from './lines.ts';
import { openOracle } from './oracle.ts';

/**
 * Real Flink's answers to the inputs, in their order, each refusal with the option that it names: what its client deploys, or the Pod that
 * the JobManager would request.
 */
export async function askFlink(
  line: string,
  inputs: readonly ClientInput[],
  side: GoldenSide = 'client',
): Promise<readonly Golden[]> {
  const naming = new RefusalNaming(catalogueOf(line), lineFacts(line).confFile);
  const oracle = await openOracle(line);
  try {
    const answers = await (side === 'client' ? oracle.ask(inputs) : oracle.askTaskManager(inputs));
    return answers.map((answer) => ('objects' in answer ? answer : { refused: naming.refusal(answer) }));
  } finally {
    await oracle.close();
  }
}

/**
 * A line's option catalogue as committed.
 * @throws Error in one line if there is none
 */
export function catalogueOf(line: string): Catalogue {
  const path = new URL(`../../schemas/flink-${line}.json`, import.meta.url);
  if (!existsSync(path)) {
    throw new Error(`schemas/flink-${line}.json is not there: run npm run catalogue -- --line ${line}`);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Catalogue;
}
