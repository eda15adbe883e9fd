import { confLineWords as words } from '../../../facts/words/conf-line.ts';
import { say } from '../../flink/say.ts';
import type { Refusal } from '../../flink/client.ts';
import { printList } from '../../flink/types/list.ts';
import type { ReleaseContext } from '../context.ts';
import { shown } from '../sensitive.ts';
import { quote } from '../../flink/quote.ts';
import { scalarText } from '../text.ts';
import { type RefusedOption, type RuleCheck, each, entryKey, first } from './rule.ts';

/** Texts that Flink would read back otherwise from a line of its configuration file. */
export const confLineRule: RuleCheck = {
  check: (context) =>
    context.line.facts.configuration.format === 'lines'
      ? (first(refusedOptions(context), (one) => one.refusal) ?? checkJob(context))
      : undefined,
  all: refusedOptions,
};

function* refusedOptions({ properties, line }: ReleaseContext): Generator<RefusedOption> {
  if (line.facts.configuration.format !== 'lines') return;
  const sorted = [...properties].sort(([a], [b]) => (a < b ? -1 : 1));
  yield* each(sorted, entryKey, ([key, text]) => refusal(key, text, shown(key, text), line.facts.confFile));
}

/** What the client's arguments make options of: a list joined by semicolons, a text without the quotes around it. */
function checkJob({ values, mode, line }: ReleaseContext): Refusal | undefined {
  if (mode !== 'application') return undefined;
  const { args = [], entryClass, initialSavepointPath, jarURI } = values.job ?? {};
  const texts: readonly (readonly [path: string, text: string | undefined])[] = [
    ...args.map((arg) => ['job.args', printList([scalarText(arg)])] as const),
    ['job.entryClass', unquoted(entryClass)],
    ['job.initialSavepointPath', unquoted(initialSavepointPath)],
    ['job.jarURI', jarURI],
  ];
  const unfitText = first(texts, ([path, text = '']) => refusal(path, text, quote(text), line.facts.confFile));
  if (unfitText !== undefined || (args[0] !== '' && args.at(-1) !== '')) return unfitText;
  return { option: 'job.args', ...say(words.emptyArgument) };
}

/** commons-cli takes one pair of double quotes off. */
function unquoted(text: string | undefined): string | undefined {
  return text?.replace(/^"([^"]*)"$/, '$1');
}

function refusal(option: string, text: string, shownText: string, confFile: string): Refusal | undefined {
  const sentence = unfit(text);
  return sentence === undefined ? undefined : { option, ...say(sentence, shownText, confFile) };
}

/** Flink's reader splits at line breaks, cuts at `#` and trims what Java's `String.trim` does. */
function unfit(text: string) {
  if (/[\r\n]/.test(text)) return words.lineBreak;
  if (text.includes('#')) return words.hash;
  const isBlank = (char: string | undefined): boolean => char !== undefined && char <= ' ';
  return isBlank(text[0]) || isBlank(text.at(-1)) ? words.blank : undefined;
}
