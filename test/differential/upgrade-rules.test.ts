import { describe, expect, test } from 'vitest';
import { lineNames } from '../../generator/facts/lines/all.ts';
import type { InstalledDeployment } from '../../generator/reference/values/context.ts';
import type { JsonMap } from '../../generator/reference/helm/values-file.ts';
import type { HarnessCase } from '../harness/harness.ts';
import { checkAgreed } from './agreed.ts';
import { sidesOf } from './sides.ts';

/** What an upgrade finds, and the option that the first rule refuses, if one does. */
interface Case {
  readonly what: string;
  readonly refused: string | undefined;
  readonly found: Pick<HarnessCase, 'installed' | 'deployments' | 'restService'>;
  readonly values?: JsonMap;
}

/** A Deployment as the chart writes it and Helm marks it. */
function deployment(name: string, release = 'release', chart = 'flink'): InstalledDeployment {
  const labels = { 'app.kubernetes.io/name': chart, 'app.kubernetes.io/version': '0.0' };
  return { metadata: { name, labels, annotations: { 'meta.helm.sh/release-name': release } } };
}

function service(clusterIP: string, release = 'release') {
  return { metadata: { annotations: { 'meta.helm.sh/release-name': release } }, spec: { clusterIP } };
}

const exposed = 'kubernetes.rest-service.exposed.type';
const typed = (type: string): JsonMap => ({ flinkConfiguration: { [exposed]: type } });

const ofClusterId: readonly Case[] = [
  { what: 'nothing is there', refused: undefined, found: { deployments: [] } },
  { what: 'another cluster of this release', refused: 'clusterId', found: { deployments: [deployment('former')] } },
  {
    what: 'another cluster, and it is said twice',
    refused: undefined,
    found: { deployments: [deployment('former')] },
    values: { allowClusterIdChange: true },
  },
  {
    what: "the release's own cluster beside one of another alias",
    refused: undefined,
    found: { deployments: [deployment('former', 'release', 'flink-two')] },
  },
  { what: "another release's", refused: undefined, found: { deployments: [deployment('former', 'else')] } },
  { what: "nobody's", refused: undefined, found: { deployments: [{ metadata: { name: 'bare' } }] } },
  {
    what: 'its own, and a former one that Helm has yet to delete',
    refused: undefined,
    found: { installed: { metadata: { name: 'release' } }, deployments: [deployment('former')] },
  },
];

const ofRestService: readonly Case[] = [
  { what: 'no Service', refused: undefined, found: {} },
  { what: 'an address, as before', refused: undefined, found: { restService: service('10.0.0.1') } },
  { what: 'headless before', refused: exposed, found: { restService: service('None') } },
  { what: "headless, another release's", refused: undefined, found: { restService: service('None', 'else') } },
  {
    what: 'headless before, a node port now',
    refused: exposed,
    found: { restService: service('None') },
    values: typed('NodePort'),
  },
];

const ofHeadless: readonly Case[] = [
  {
    what: 'headless from now on',
    refused: exposed,
    found: { restService: service('10.0.0.1') },
    values: typed('Headless_ClusterIP'),
  },
  {
    what: 'headless, as before',
    refused: undefined,
    found: { restService: service('None') },
    values: typed('headless_clusterip'),
  },
];

describe.each(lineNames)('an upgrade of line %s', (name) => {
  const sides = sidesOf(name);
  const cases = [...ofClusterId, ...ofRestService, ...(name === '1.13' ? [] : ofHeadless)];
  const given = cases.map(({ values = {}, found }) => ({
    ...sides.givenValues(values, 'release', 'here', true),
    ...found,
    upgrade: { started: '' },
  }));

  test('is refused, or not, by chart and reference alike, in one line', async () => {
    await checkAgreed(sides, cases, given, (answer, { what, refused }) => {
      expect('refusal' in answer ? answer.refusal.option : undefined, what).toBe(refused);
      if ('refusal' in answer) expect(answer.refusal.message, what).toMatch(/^[^\n]{10,300}$/);
    });
  });
});
