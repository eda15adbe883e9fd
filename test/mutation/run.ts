import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { fixedMutants } from './fixed.ts';
import { Lane, type Verdict } from './lane.ts';
import { drawMutants, type Mutant } from './places.ts';

// `npm run test:mutation -- [--seed N] [--places N] [--only TEXT] [--trust] [--list]`: changes facts, rules, templates and scripts in seeded places, and asks whether
// the tests of `npm test` notice. Fails when more than 3 % of the changes are not, or one of the fixed ones.

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20260101' },
    places: { type: 'string', default: '150' },
    lanes: { type: 'string', default: String(Math.min(availableParallelism(), 4)) },
    list: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    /** Leaves out the question whether the tests pass without any change. */
    trust: { type: 'boolean', default: false },
  },
});
const most = 0.03;

const isMeant = ({ path, what }: Mutant): boolean => `${path} ${what}`.includes(values.only);
const drawn = drawMutants(Number(values.seed), Number(values.places)).filter(isMeant);
const fixed = fixedMutants().filter(isMeant);

if (values.list) for (const { what } of [...fixed, ...drawn]) console.log(what);
else process.exitCode = await run();

async function run(): Promise<number> {
  const started = Date.now();
  const waiting = [...fixed, ...drawn];
  const verdicts: Verdict[] = [];
  const lanes = await Promise.all(Array.from({ length: Number(values.lanes) }, () => Lane.create()));
  try {
    let broken: string | undefined;
    await Promise.all(
      lanes.map(async (lane, index) => {
        // One of them asks first whether the tests pass without any change.
        if (index === 0 && !values.trust) broken = await lane.firstFailure('rules');
        if (broken !== undefined) waiting.length = 0;
        for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
          const verdict = await lane.judge(mutant);
          verdicts.push(verdict);
          if (verdict.killer === undefined) console.log(`survives: ${mutant.what}`);
          else if (process.env['MUTATION_VERBOSE'] !== undefined)
            console.log(`${verdict.seconds.toFixed(1)} s: ${mutant.what}\n    ${verdict.killer.slice(0, 160)}`);
        }
      }),
    );
    if (broken !== undefined) {
      console.error(`the tests fail without any change: ${broken}`);
      return 1;
    }
  } finally {
    for (const lane of lanes) lane.close();
  }
  return report(verdicts, (Date.now() - started) / 1000);
}

function report(verdicts: readonly Verdict[], seconds: number): number {
  const survivors = verdicts.filter(({ killer }) => killer === undefined).map(({ mutant }) => mutant);
  const ofFixed = survivors.filter((mutant) => fixed.includes(mutant)).length;
  const ofDrawn = survivors.length - ofFixed;
  console.log(
    `seed ${values.seed}: ${String(ofDrawn)} of ${String(drawn.length)} seeded changes survive (at most ${String(100 * most)} %), ` +
      `${String(ofFixed)} of ${String(fixed.length)} fixed ones (none may); ${seconds.toFixed(0)} s`,
  );
  return ofFixed > 0 || ofDrawn > most * drawn.length ? 1 : 0;
}
