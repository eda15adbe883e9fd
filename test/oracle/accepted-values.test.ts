import { describe, expect, test } from 'vitest';
import type { Option } from '../../generator/facts/catalogue.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { helmBinaries, type Helm } from '../helpers/helm.ts';
import { ledger, pseudoKey } from './accepted-ledger.ts';
import { askTyping } from './accepted/chart.ts';
import { differences, explains, type Judged, namesakesOf, shown, takes } from './accepted/compare.ts';
import { drawTexts, wanted } from './accepted/draw.ts';
import { fewestGood, textsOf } from './accepted/texts.ts';
import { openOracle, type OptionQuestion } from './oracle.ts';
import { seed } from '../helpers/replay.ts';

/** The texts with what Flink and the chart of a line make of them. */
async function judge(helm: Helm, name: string, questions: readonly OptionQuestion[]): Promise<Judged[]> {
  const { options } = loadLine(name).catalogue;
  const related = new Map(questions.map(({ option }) => [option.key, namesakesOf(option, options)]));
  const further = questions.map(({ option, text }) =>
    (related.get(option.key) ?? []).map((other) => ({ option: other, text })),
  );
  const oracle = await openOracle(name, { withOpt: true });
  const [answers, others, chart] = await Promise.all([
    oracle.askOption(questions),
    Promise.all(further.map((asked) => oracle.askOption(asked))),
    askTyping(helm, name, questions),
  ]);
  await oracle.close();
  return questions.map((question, index) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error('no answer');
    return { ...question, answer, namesakes: others[index] ?? [], chart: chart[index] };
  });
}

/** Options with fewer texts of a kind than are wanted. */
function tooFew(options: readonly Option[], judged: readonly Judged[]): string[] {
  const counts = new Map(options.map(({ key }) => [key, { taken: 0, refused: 0 }]));
  for (const { option, answer } of judged) {
    const count = counts.get(option.key);
    if (count !== undefined) count[takes(answer) ? 'taken' : 'refused'] += 1;
  }
  return options.flatMap((option) => {
    const { taken = 0, refused = 0 } = counts.get(option.key) ?? {};
    const enoughTaken = taken >= Math.min(wanted, fewestGood(option));
    const enoughRefused = textsOf(option).bad === undefined || refused >= wanted;
    return enoughTaken && enoughRefused ? [] : [`${option.key}: ${taken} taken, ${refused} refused`];
  });
}

const helm = (await helmBinaries())[1];

describe.each(lineNames)('line %s', (name) => {
  const line = loadLine(name);

  test(`every option takes and refuses what it does in live Flink (FLINK_CHART_SEED=${seed})`, async () => {
    if (helm === undefined) throw new Error('no Helm');
    const options = line.catalogue.options.filter(({ key }) => !pseudoKey.test(key));
    const judged = await judge(helm, name, drawTexts(options, seed));
    const found = judged.flatMap((one) => differences(one, line));

    const unexplained = found.filter((one) => !ledger.some((entry) => explains(entry, one, name)));
    expect(unexplained.slice(0, 60).map(shown), `${unexplained.length} differences`).toEqual([]);
    const idle = ledger
      .filter(({ lines = [name] }) => lines.includes(name))
      .flatMap((entry) => entry.sides.map((side) => ({ ...entry, sides: [side] })))
      .filter((entry) => !found.some((one) => explains(entry, one, name)));
    expect(idle, 'ledger entries that match nothing').toEqual([]);
    expect(tooFew(options, judged)).toEqual([]);
    const taken = judged.filter(({ answer }) => takes(answer)).length;
    console.log(`${options.length} options, ${judged.length} texts, ${taken} of them taken`);
  });
});
