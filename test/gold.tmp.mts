import { lineNames } from '/tmp/fl/l4/generator/lines.ts';
import { throughTemplates } from '/tmp/fl/l4/test/harness/harness.ts';
import { helmBinaries } from '/tmp/fl/l4/test/helpers/helm.ts';
import { readScenario, scenarioInput, scenarioNames } from '/tmp/fl/l4/test/helpers/scenario.ts';
import { nativeLedger } from '/tmp/fl/l4/test/differential/ledger.ts';
import { fromClient, unexplained } from '/tmp/fl/l4/test/differential/real-flink.ts';
import { asValues } from '/tmp/fl/l4/test/differential/scenario-values.ts';
import { sidesOf } from '/tmp/fl/l4/test/differential/sides.ts';
const helm = (await helmBinaries())[Number(process.env.H ?? 0)];
for (const name of process.argv.slice(2)) {
  const sides = sidesOf(name); const { facts } = sides.line;
  const all = scenarioNames(name).map((scenario) => ({ scenario, as: asValues(scenarioInput(readScenario(scenario), facts), facts) }));
  const ok = all.flatMap(({ scenario, as }) => ('values' in as ? [{ scenario, ...as }] : []));
  const reasons: Record<string, string[]> = {};
  for (const { scenario, as } of all) if ('reason' in as) (reasons[as.reason] ??= []).push(scenario);
  console.log(name, ok.length, 'of', all.length); if (process.env.R) console.log(reasons);
  const cases = ok.map((one) => sides.givenValues({ ...one.values, profile: 'native' }, 'release', one.namespace, false));
  const answers = await throughTemplates(helm!, cases, () => undefined, name);
  let bad = 0, badp = 0;
  ok.forEach((one, i) => {
    const d = unexplained(answers[i]!, fromClient(one.scenario, one.paths, sides, one.values['flinkConfiguration'] as never), nativeLedger(facts), () => undefined, sides);
    if (d.length) { bad++; console.log('G', one.scenario, d.slice(0, 4).map((x) => x.slice(0, 400))); }
    const p = sides.disagreements(answers[i]!, sides.throughPipeline(cases[i]!));
    if (p.length) { badp++; if (!d.length && process.env.P) console.log('P', one.scenario, p.slice(0, 3).map((x) => x.slice(0, 300))); }
  });
  console.log(name, 'differ from Flink', bad, 'from pipeline', badp);
}
