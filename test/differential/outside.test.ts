import { beforeAll, describe, expect, test } from 'vitest';
import type { ValueEntry } from '../../generator/facts/values/entry.ts';
import { valueEntries } from '../../generator/facts/values/entries.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { type JsonMap, isJsonMap } from '../../generator/reference/helm/values-file.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { linesInTurn } from '../helpers/lines-in-turn.ts';
import { readScenario, scenarioNames } from '../helpers/scenario.ts';
import { nativeLedger } from './ledger.ts';
import { fromClient, unexplained } from './real-flink.ts';
import { sidesOf } from './sides.ts';

// Scenarios with `values`: what the client was given is written as Flink's documentation has it, not derived from the
// values, so that a preset that writes the wrong option is wrong here even if chart and pipeline agree on it.

interface ValuesScenario {
  readonly name: string;
  readonly values: JsonMap;
  readonly paths: ReadonlyMap<string, string>;
}

function scenariosOf(line: string): readonly ValuesScenario[] {
  return scenarioNames(line).flatMap((name) => {
    const { values, paths = {} } = readScenario(name, line);
    if (values === undefined) return [];
    const own = { ...values, profile: 'native' } as JsonMap;
    return [{ name, values: own, paths: new Map(Object.entries(paths)) }];
  });
}

/** The Secret of `kerberos.existingSecret` is there already: the client would make it, the chart must not. */
function withoutExisting(values: JsonMap, client: ChartAnswer): ChartAnswer {
  const kerberos = values['kerberos'];
  const existing = isJsonMap(kerberos) ? kerberos['existingSecret'] : undefined;
  if (existing === undefined || !('objects' in client)) return client;
  const objects = client.objects.filter(({ kind, metadata }) => kind !== 'Secret' || metadata.name !== existing);
  expect(objects).toHaveLength(client.objects.length - 1);
  return { objects };
}

describe.each(await linesInTurn())(
  'values of $line render what the client deploys for the options of the documentation',
  ({ line: lineName, helm }) => {
    const sides = sidesOf(lineName);
    const { disagreements, givenValues, line, throughPipeline } = sides;
    const scenarios = scenariosOf(lineName);
    const cases = scenarios.map(({ values }) => givenValues(values, 'my-session', 'default', true));
    const answers: ChartAnswer[] = [];

    beforeAll(async () => {
      answers.push(...(await throughTemplates(helm, cases, () => undefined, lineName)));
    });

    test.each(scenarios.map((scenario, index) => ({ ...scenario, index })))(
      '$name',
      ({ name, values, paths, index }) => {
        const answer = answers[index];
        const one = cases[index];
        if (answer === undefined || one === undefined) throw new Error('lost');
        const client = withoutExisting(values, fromClient(name, paths, sides));
        expect(
          unexplained(answer, client, nativeLedger(line), () => undefined, sides),
          'chart against real Flink',
        ).toEqual([]);
        expect(disagreements(answer, throughPipeline(one)), 'chart against release and pipeline').toEqual([]);
      },
    );
  },
);

/** Values of what the client does not make or know, and so judged by test/chart alone. */
const beyondTheClient = [
  'profile',
  'restartNonce',
  'handover.enabled',
  'handover.lostNodeSeconds',
  'allowLineChange',
  'allowClusterIdChange',
  'upgradePolicy',
  'job.upgradeMode',
  'job.state',
  'job.savepointRedeployNonce',
  'job.savepointTriggerNonce',
  'savepoint.schedule',
  'savepoint.retention',
  'allowStateChange',
  'serviceAccount.annotations',
  'rbac.create',
  'rbac.finalizers',
  'probes',
  'metrics.podMonitor',
  'metrics.prometheusRule',
  'metrics.dashboards',
  'metrics.openTelemetry',
  'tls.certManager',
  // Refused with profile native.
  'podSecurity',
  'openshift',
  'jobManager.podDisruptionBudget',
  'taskManager.podDisruptionBudget',
  'ingress',
  'httpRoute',
  'route',
  'networkPolicy',
  'commonLabels',
  'commonAnnotations',
  'extraObjects',
];

function pathsOf(entries: readonly ValueEntry[], above = ''): readonly string[] {
  return entries.flatMap(({ name, fields = [] }) =>
    fields.length === 0 ? [above + name] : pathsOf(fields, `${above + name}.`),
  );
}

function isUsed(path: string, scenarios: readonly ValuesScenario[]): boolean {
  return scenarios.some(({ values }) => {
    const names = path.split(/\.(?!xml$)/);
    return names.reduce<unknown>((value, name) => (isJsonMap(value) ? value[name] : undefined), values) !== undefined;
  });
}

test.each(lineNames)('every Helm-side value of %s has a scenario', (line) => {
  const scenarios = scenariosOf(line);
  const all = pathsOf(valueEntries(loadLine(line))).filter(
    (path) => !beyondTheClient.some((name) => path === name || path.startsWith(`${name}.`)),
  );
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter((path) => !isUsed(path, scenarios))).toEqual([]);
});
