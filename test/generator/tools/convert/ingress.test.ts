import { expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { convert } from '../../../../generator/tools/convert/convert.ts';

const spec = (ingress: object): string =>
  JSON.stringify({
    apiVersion: 'flink.apache.org/v1beta1',
    kind: 'FlinkDeployment',
    metadata: { name: 'orders', namespace: 'jobs' },
    spec: { flinkVersion: 'v1_20', image: 'flink:1.20', ingress, jobManager: {}, taskManager: {} },
  });

function converted(ingress: object, exact = false) {
  const files = [{ name: 'fd.yaml', content: spec(ingress) }];
  const settings = { exact, allowSensitive: false, wholeConfDir: false };
  const result = convert({ files, environment: {}, lookUp: () => undefined }, loadLine('1.20'), settings);
  if ('refusal' in result) throw new Error(JSON.stringify(result));
  return result;
}

const whole = {
  template: 'https://{{name}}.{{ namespace }}.example.org/ui(/|$)(.*)',
  className: 'nginx',
  annotations: { 'nginx.ingress.kubernetes.io/auth-url': 'https://login.example.org' },
  labels: { team: 'data' },
  tls: [{ hosts: ['orders.jobs.example.org'], secretName: 'flink-tls' }],
};

test("the operator's Ingress becomes the chart's, with name and namespace in its address", () => {
  const { values, notes } = converted(whole);
  expect(values['ingress']).toEqual({
    enabled: true,
    className: 'nginx',
    host: 'orders.jobs.example.org',
    path: '/ui(/|$)(.*)',
    pathType: 'ImplementationSpecific',
    tls: whole.tls,
    annotations: whole.annotations,
    labels: whole.labels,
  });
  expect(notes.join('\n')).not.toContain('ngress');
});

test('an Ingress that lets anybody run code is commented out, with the way', () => {
  const { values, withheld } = converted({ ...whole, annotations: {} });
  expect(values).not.toHaveProperty('ingress');
  expect(withheld).toEqual([
    expect.objectContaining({ path: 'ingress', reason: expect.stringContaining('allowUnauthenticated') as string }),
  ]);
});

test('what the operator does not know of an Ingress is named', () => {
  expect(converted({ ...whole, host: 'a' }).notes.join('\n')).toContain('spec.ingress.host: is not a field');
});

test("the client's own objects have none", () => {
  const { values, notes } = converted(whole, true);
  expect(values).not.toHaveProperty('ingress');
  expect(notes.join('\n')).toContain('spec.ingress: ');
});
