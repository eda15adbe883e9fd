import { type ApplicationCall, applicationCall } from '../../../reference/flink/command-line/application.ts';
import { gatewayServer } from '../../../reference/flink/command-line/python.ts';
import { JavaHashMap } from '../../../reference/flink/java-hash-map.ts';
import { spellingIndex } from '../../../reference/values/spellings.ts';
import type { Json } from '../../../reference/helm/values-file.ts';
import { textOf } from '../../../reference/flink/options/conf-value.ts';
import { ConvertError } from '../convert-error.ts';
import { present } from '../../../reference/values/objects.ts';
import type { Draft } from '../draft.ts';

/** `job`: the program of application mode, from the arguments of `flink`. */
export function jobStep(draft: Draft): void {
  if (draft.input.mode !== 'application') return;
  const { facts } = draft.line;
  const call = applicationCall(draft.input, new JavaHashMap(), facts);
  const given = new Map([...call.entries].map(([key, value]) => [key, textOf(value, facts.configuration)]));
  const keys = facts.client.savepoint;
  const parallelism = given.get('parallelism.default');
  const spellings = spellingIndex(draft.line.catalogue);
  // By an option the savepoint may stand under its older name.
  const pathKey = spellings.of(keys.path).find((key) => given.has(key)) ?? keys.path;
  const { jarURI, args } = theProgram(call);
  noteFlags(draft);
  if (keys.claimMode !== undefined && given.get(keys.claimMode) !== 'NO_CLAIM') {
    draft.explain(
      keys.claimMode,
      `${given.get(keys.claimMode) ?? ''} (-cm) has no value in the chart, which starts with NO_CLAIM`,
    );
  }
  const written = [
    ...['pipeline.jars', 'pipeline.classpaths', 'execution.attached', 'execution.shutdown-on-attached-exit'],
    ...[pathKey, keys.path, keys.ignoreUnclaimedState, keys.claimMode ?? ''],
    ...(parallelism === undefined ? [] : ['parallelism.default']),
  ];
  for (const key of written) draft.options.delete(key);
  if (pathKey !== keys.path) {
    draft.explained.add(pathKey);
    draft.explained.add(keys.path);
  }
  draft.values.set(
    'job',
    present({
      jarURI,
      entryClass: call.entryClass,
      args: args.length === 0 ? undefined : [...args],
      parallelism: parallelism === undefined ? undefined : Number(parallelism),
      initialSavepointPath: given.get(pathKey),
      allowNonRestoredState: given.get(keys.ignoreUnclaimedState) === 'true' ? true : undefined,
      ...(draft.settings.exact ? {} : givenValues(draft, 'job/')),
    }),
  );
  const savepoint = givenValues(draft, 'savepoint/');
  if (!draft.settings.exact && Object.keys(savepoint).length > 0) draft.values.set('savepoint', savepoint);
  if (draft.settings.given?.get('job/allowNonRestoredState') === true) draft.explained.add(keys.ignoreUnclaimedState);
}

/** Values of the job that no option says. */
function givenValues({ settings }: Draft, prefix: string): Record<string, Json> {
  const entries = [...(settings.given ?? [])].filter(([path]) => path.startsWith(prefix));
  return Object.fromEntries(entries.map(([path, value]) => [path.slice(prefix.length), value]));
}

function noteFlags(draft: Draft): void {
  const { options } = draft;
  if (!['', '[]'].includes(options.get('pipeline.classpaths') ?? '')) {
    draft.explain(
      'pipeline.classpaths',
      `${options.get('pipeline.classpaths') ?? ''} (-C) has no value in the chart: put the jars into the image's lib/ or usrlib/`,
    );
  }
  if (options.get('execution.attached') === 'false') {
    draft.explain(
      'execution.attached',
      'false (-d) has no value in the chart, which deploys attached, the default of the command line',
    );
  }
  if (options.get('execution.shutdown-on-attached-exit') === 'true') {
    draft.explain(
      'execution.shutdown-on-attached-exit',
      'true (-sae) has no value in the chart: no client stays attached',
    );
  }
}

/** The jar as the client has it: in a list, where the configuration has lists; the first argument of a program without one. */
function theProgram({ entries, entryClass, programArguments }: ApplicationCall): {
  readonly jarURI: string;
  readonly args: readonly string[];
} {
  const jars = entries.get('pipeline.jars') ?? [];
  const [jar] = typeof jars === 'object' ? jars : [String(jars)];
  if (jar !== undefined && jar !== '') return { jarURI: jar, args: programArguments };
  const [first, ...args] = programArguments;
  if (entryClass === gatewayServer && first !== undefined && /^[a-z][-+.a-z0-9]*:/i.test(first))
    return { jarURI: first, args };
  const python = entryClass?.startsWith('org.apache.flink.client.python.') === true;
  throw new ConvertError(
    python
      ? 'pipeline.jars: a Python program has no jar, and job.jarURI needs one: give the jar of flink-python in the image, with -c org.apache.flink.client.python.PythonDriver and the options as its arguments'
      : 'pipeline.jars: no jar: expected its path after the options',
  );
}
