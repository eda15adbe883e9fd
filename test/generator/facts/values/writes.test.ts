import { describe, expect, test } from 'vitest';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { podAdditions } from '../../../../generator/facts/pod-additions.ts';
import { entryAt, entryPaths, valueEntries } from '../../../../generator/facts/values/entries.ts';
import type { Json, ValueEntry } from '../../../../generator/facts/values/entry.ts';
import { clientInput } from '../../../../generator/reference/values/client-input.ts';
import { ReleaseContext } from '../../../../generator/reference/values/context.ts';
import type { JsonMap } from '../../../../generator/reference/helm/values-file.ts';

// The column «writes» of the table of values says which options of Flink's client a value changes: it is asked of the client's input.

type Path = readonly string[];

/** What a value derives only where the catalogue has the option, which the table does not know. */
const besides = [['mode', 'execution.shutdown-on-application-finish']] as const;

function set(values: JsonMap, [name = '', ...rest]: Path, value: Json): JsonMap {
  const inner = values[name];
  const map = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as JsonMap) : {};
  return { ...values, [name]: rest.length === 0 ? value : set(map, rest, value) };
}

/** Another value of the same type. */
function other({ type, example }: ValueEntry): Json {
  if (type.constants !== undefined) return type.constants.find((constant) => constant !== example) ?? null;
  if (typeof example === 'string') return `${example}x`;
  if (typeof example === 'number') return example + 1;
  return Array.isArray(example) ? [...(example as readonly Json[]), 'x'] : null;
}

describe.each(lineNames)('%s', (lineName) => {
  const line = loadLine(lineName);
  const entries = valueEntries(line);
  const { client } = line.facts;
  const release = { name: 'my-release', namespace: 'default' };

  /** Options that the client gets as arguments of the job. */
  const flags: Readonly<Record<string, string>> = {
    '-c': '$internal.application.main',
    '-p': 'parallelism.default',
    '-s': client.savepoint.path,
  };

  function optionsOf(values: JsonMap): Map<string, string> {
    const { args } = clientInput(new ReleaseContext(values, release, line));
    const found = new Map<string, string>();
    const rest = [...args];
    for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
      const [, key, text] = /^-D([^=]+)=(.*)$/s.exec(arg) ?? [];
      const flag = flags[arg];
      if (key !== undefined && text !== undefined) found.set(key, text);
      else if (flag !== undefined) found.set(flag, rest.shift() ?? '');
      else if (arg === '-t') rest.shift();
      else if (arg === '-n') found.set(client.savepoint.ignoreUnclaimedState, 'true');
      else if (!found.has('pipeline.jars')) found.set('pipeline.jars', arg);
      else
        found.set(
          '$internal.application.program-args',
          `${found.get('$internal.application.program-args') ?? ''} ${arg}`,
        );
    }
    return found;
  }

  /** Values with all examples: of values that exclude each other one after the other. */
  const examples = entryPaths(entries).reduce<JsonMap>(
    (values, path) => {
      const entry = entryAt(entries, path);
      const isAddition = podAdditions.some(({ name }) => name === path.at(-1));
      // A port of metrics and a Secret of certificates make templates of both sides, too.
      const isPod = isAddition || path[0] === 'metrics' || path[0] === 'tls';
      const isLeft = entry?.fields !== undefined || entry?.example === undefined || isPod;
      return isLeft ? values : set(values, path, entry.example);
    },
    { mode: 'application' },
  );
  const { image, jobManager, taskManager, kerberos, ...rest } = examples as Record<string, JsonMap>;
  const without = (map: JsonMap | undefined, name: string): JsonMap =>
    Object.fromEntries(Object.entries(map ?? {}).filter(([key]) => key !== name));
  const given: readonly JsonMap[] = [
    examples,
    { ...examples, image: without(image, 'pullPolicy') },
    {
      ...rest,
      jobManager: without(jobManager, 'podTemplate'),
      kerberos: without(kerberos, 'existingSecret'),
    },
    { ...rest, taskManager: without(taskManager, 'podTemplate'), kerberos: without(kerberos, 'keytab') },
    // Probes and security write the option of a pod template, too.
    { ...examples, taskManager: without(taskManager, 'probes') },
    set(examples, ['highAvailability', 'type'], 'zookeeper'),
    { ...without(examples, 'serviceAccount'), highAvailability: { type: 'kubernetes' } },
    // It says where a job starts from in place of an option, and derives what high availability derives too.
    { ...examples, job: without(examples['job'] as JsonMap, 'upgradeMode') },
    { ...without(examples, 'highAvailability'), mode: 'application' },
    // What adds to a pod template writes the option of one only where nothing else does.
    {},
    { metrics: { enabled: true } },
    ...podAdditions.map(({ name, example }) => ({ [name]: example })),
    { metrics: { openTelemetry: { enabled: true, endpoint: 'http://collector:4317' } } },
    {
      tls: {
        ...{ enabled: true, existingSecret: 'certificates', keystore: 'a.jks', truststore: 'b.jks' },
        ...{ rest: { enabled: false, mutual: true }, internal: { enabled: false } },
      },
    },
  ];
  // The pods' security makes the TaskManagers' template, whatever else does.
  const bases = given.flatMap((base) => [base, { ...base, podSecurity: { enabled: false } }]);

  const writers = entryPaths(entries).filter((path) => entryAt(entries, path)?.writes !== undefined);

  test.each(writers.map((path) => [path.join('.'), path] as const))('%s changes each of its options', (_, path) => {
    const entry = entryAt(entries, path);
    if (entry?.writes === undefined) throw new Error('lost');
    const changed = bases.flatMap((base) => {
      const before = optionsOf(base);
      return [other(entry), null].flatMap((value) => {
        const after = optionsOf(set(base, path, value));
        return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
      });
    });
    expect(entry.writes.filter((key) => !changed.includes(key))).toEqual([]);
  });

  test('and no value writes an option that the table does not tell', () => {
    const written = bases.flatMap((base) => {
      const context = new ReleaseContext(base, release, line);
      return [...context.writes, ...context.derives];
    });
    expect(new Set(written.map(({ key }) => key)).size).toBeGreaterThan(20);
    const untold = written
      .filter(({ from, key }) => entryAt(entries, from.split('.'))?.writes?.includes(key) !== true)
      .filter(({ from, key }) => !besides.some(([value, option]) => value === from && option === key));
    expect(untold).toEqual([]);
  });
});
