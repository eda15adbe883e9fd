import type { ClientInput } from '../../generator/reference/flink/client.ts';
import type { Golden } from '../helpers/golden.ts';
import type { GoldenSide } from '../helpers/scenario.ts';
import { RefusalNaming } from '../helpers/refusal-naming.ts';
import { catalogueOf } from './committed.ts';
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
