import { beforeAll, describe, expect, test } from 'vitest';
import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import type { FoundApplication } from '../../generator/reference/values/context.ts';
import { shutdownOption } from '../../generator/reference/values/presets/application.ts';
import { at } from '../../generator/reference/values/objects.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { type GivenValues, sidesOf } from './sides.ts';

const [helm] = await helmBinaries();

describe.each(lineNames)('line %s: upgrades, chart and pipeline', (name) => {
  const sides = sidesOf(name);
  const job = { jarURI: 'local:///a.jar' };
  const known = sides.line.catalogue.options.some(({ key }) => key === shutdownOption);
  const outlived: JsonMap = { mode: 'application', job };
  /** One whose Deployment Flink deletes when it ends. */
  const application: JsonMap = { ...outlived, ...(known ? { flinkConfiguration: { [shutdownOption]: true } } : {}) };
  const given = (values: JsonMap) => sides.givenValues(values, 'demo', 'here', true);
  const { log4j } = sides.line.facts.consoleLogFiles;
  const asked = new Map<string, GivenValues>();
  const answers = new Map<string, ChartAnswer>();

  function through(cases: readonly GivenValues[]): Promise<ChartAnswer[]> {
    if (helm === undefined) throw new Error('no Helm');
    return throughTemplates(helm, cases, () => undefined, name);
  }

  beforeAll(async () => {
    const sums = (await through([given(application), given({}), given(outlived)])).map(checksumIn);
    const [sum = '', sessionSum = '', outlivedSum = ''] = sums;
    const upgrade = (values: JsonMap, found: FoundApplication) => ({ ...given(values), upgrade: found });
    const gone = (started: string) => ({ started });
    for (const [what, one] of [
      ['ended', upgrade(application, gone(sum))],
      ['ended with a nonce', upgrade({ ...application, restartNonce: 0 }, gone(`${sum}-0`))],
      ...(known ? [['deleted by somebody', upgrade(outlived, gone(outlivedSum))] as const] : []),
      ['not looked', given(application)],
      ['not started', upgrade(application, gone(''))],
      ['there', { ...upgrade(application, gone(sum)), installed: { metadata: {} } }],
      ['nonce given', upgrade({ ...application, restartNonce: 1 }, gone(sum))],
      ['nonce raised', upgrade({ ...application, restartNonce: 2 }, gone(`${sum}-1`))],
      ['level changed', upgrade({ ...application, logConfiguration: { [log4j]: 'monitorInterval=1' } }, gone(sum))],
      ['job changed', upgrade({ ...application, job: { ...job, args: ['a'] } }, gone(sum))],
      ['session', upgrade({}, gone(sessionSum))],
      ['native', upgrade({ ...application, profile: 'native' }, gone(sum))],
      ['nonce of a session', given({ restartNonce: 9007199254740991 })],
      ['nonce with native', given({ restartNonce: 1, profile: 'native' })],
      ['nonce that is a text', given({ restartNonce: '1' })],
      ['nonce that is a fraction', given({ restartNonce: 1.5 })],
    ] as const)
      asked.set(what, one);
    for (const [index, answer] of (await through([...asked.values()])).entries())
      answers.set([...asked.keys()][index] ?? '', answer);
  });

  const of = (what: string): ChartAnswer => answers.get(what) ?? { refusal: { option: '', message: 'not asked' } };
  const kinds = (what: string): string[] => {
    const answer = of(what);
    return 'objects' in answer ? answer.objects.map(({ kind }: KubernetesObject) => kind).sort() : [];
  };

  test.each(['ended', 'ended with a nonce', 'level changed'])('%s: neither Deployment nor Services', (what) => {
    const left = ['ConfigMap', 'ConfigMap', 'Role', 'RoleBinding', 'ServiceAccount', 'ServiceAccount'];
    expect(kinds(what)).toEqual(left);
  });

  test.each(['not looked', 'not started', 'there', 'nonce given', 'nonce raised', 'job changed', 'session', 'native'])(
    '%s: all of it',
    (what) => {
      expect(kinds(what)).toEqual(expect.arrayContaining(['Deployment', 'Service', 'ConfigMap']));
    },
  );

  test.each(known ? ['deleted by somebody'] : [])('%s, though it outlives its job: made again', (what) => {
    expect(kinds(what)).toContain('Deployment');
  });

  test.each(['nonce with native', 'nonce that is a text', 'nonce that is a fraction'])('%s is refused', (what) => {
    expect(of(what)).toMatchObject({ refusal: { option: 'restartNonce' } });
  });

  test('both agree on each', () => {
    for (const [what, one] of asked) {
      expect([what, sides.disagreements(of(what), sides.throughPipeline(one))]).toEqual([what, []]);
    }
  });
});

/** The checksum that an installation would note. */
function checksumIn(answer: ChartAnswer | undefined): string {
  if (answer === undefined || !('objects' in answer)) throw new Error(JSON.stringify(answer));
  const deployment = answer.objects.find(({ kind }) => kind === 'Deployment');
  return String(at(deployment, 'spec', 'template', 'metadata', 'annotations', 'flink-chart/configuration-checksum'));
}
