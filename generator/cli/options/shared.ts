import { Command, Option } from 'commander';
import { defaultLine, lineNames } from '../../facts/lines/all.ts';
import type { SetArgument } from '../../reference/helm/merge.ts';
import type { SetKind } from '../../reference/helm/set.ts';
import { UsageError } from '../usage-error.ts';
import type { ValuesInput } from '../disk/values-input.ts';

/** What the options of {@link withFile} and {@link withSets} parse to. */
export interface GivenValues {
  readonly values: readonly string[];
  readonly set: readonly SetArgument[];
  readonly setString: readonly SetArgument[];
  readonly setJson: readonly SetArgument[];
}

/** What the options of {@link withValues} parse to. */
export interface ValuesOptions extends GivenValues {
  readonly name: string;
  readonly namespace: string;
  readonly line: string;
  readonly alias?: string;
}

/** `--line`, one of those that there are. */
export function lineOption(description: string): Option {
  return new Option('--line <line>', description).choices([...lineNames]);
}

/** `-f`. */
export function withFile(command: Command): Command {
  const collect = (value: string, values: readonly string[]) => [...values, value];
  return command.option('-f, --values <file>', 'values file; may be given several times, later files win', collect, []);
}

/** `--set` and its like. */
export function withSets(command: Command): Command {
  const collectSet = (kind: SetKind) => (text: string, sets: readonly SetArgument[]) => [...sets, { kind, text }];
  return command
    .option('--set <key=value>', 'a value, as for helm --set; may be given several times', collectSet('typed'), [])
    .option('--set-string <key=value>', 'the same, always a string', collectSet('string'), [])
    .option('--set-json <key=json>', 'the same, as JSON', collectSet('json'), []);
}

/** `-f`, `--name` and `-n`: a release of which only the files count. */
export function withFiles(command: Command): Command {
  return withFile(command)
    .option('--name <name>', "the release's name", 'flink')
    .option('-n, --namespace <namespace>', "the release's namespace", 'default');
}

/** The options of `helm template`, and the line. */
export function withValues(command: Command, line: string = defaultLine): Command {
  return withSets(withFiles(command)).addOption(lineOption('Flink line').default(line));
}

/** The same for a release that may be an umbrella chart's. */
export function withAlias(command: Command, line: string = defaultLine): Command {
  const description =
    "the chart's name or alias in an umbrella chart: the values are the umbrella's, and those below this key count";
  return withValues(command, line).option('--alias <name>', description);
}

/** The files and the further values that parsed options stand for. */
export function filesAndSets({ values, set, setString, setJson }: GivenValues): Pick<ValuesInput, 'files' | 'sets'> {
  return { files: values, sets: [...set, ...setString, ...setJson] };
}

/** The input that parsed options stand for. */
export function valuesInput(options: ValuesOptions): ValuesInput {
  const { name, namespace, line, alias } = options;
  return { line, name, namespace, ...(alias === undefined ? {} : { subchart: alias }), ...filesAndSets(options) };
}

/**
 * The options of further releases: what stands behind each `--` of a command line.
 * @throws UsageError for what is no option
 */
export function furtherReleases<Options>(rest: readonly string[], add: (command: Command) => Command): Options[] {
  return groups(rest).map((args) => {
    const command = add(new Command('--'))
      .exitOverride()
      .argument('[more...]')
      .showSuggestionAfterError(false)
      .configureOutput({ outputError: () => undefined });
    command.parse(args, { from: 'user' });
    const [unexpected] = command.args;
    if (unexpected !== undefined) throw new UsageError(`unexpected ${unexpected}: expected -f ${unexpected}`);
    return command.opts<Options & object>();
  });
}

function groups(rest: readonly string[]): string[][] {
  if (rest.length === 0) return [];
  const found: string[][] = [[]];
  for (const argument of rest) {
    if (argument === '--') found.push([]);
    else found.at(-1)?.push(argument);
  }
  return found;
}
