import { describe, expect, test } from 'vitest';
import { sidesOf } from '../differential/sides.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { linesInTurn } from '../helpers/lines-in-turn.ts';
import { secretPairs } from '../secrets/pairs.ts';

describe.each(await linesInTurn())('Flink $line, $helm.name', ({ line, helm }) => {
  test('the chart refuses of test/secrets/pairs.yaml what is refused, with the words of the reference', async () => {
    const sides = sidesOf(line);
    const given = secretPairs.map(({ values }) => sides.givenValues(values, 'flink', 'data', true));
    const answers = await throughTemplates(helm, given, () => undefined, line);
    const wrong = secretPairs.flatMap(({ verdict, name, shown }, index) => {
      const [chart, one] = [answers[index], given[index]];
      if (chart === undefined || one === undefined) throw new Error('lost');
      const isRefused = saysSecret(chart) && 'refusal' in chart && chart.refusal.option === name;
      const said = sides.disagreements(chart, sides.throughPipeline(one));
      const verdicts =
        isRefused === (verdict === 'refused') ? [] : [`${shown}: ${JSON.stringify(chart).slice(0, 200)}`];
      return [...verdicts, ...said.map((text) => `${shown}: ${text}`)];
    });
    expect(wrong).toEqual([]);
  });
});

function saysSecret(answer: ChartAnswer): boolean {
  return 'refusal' in answer && answer.refusal.message.startsWith('holds a secret');
}
