import { beforeAll, describe, expect, test } from 'vitest';
import { type ChartAnswer, throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';

/** What Jackson converts, and fields that the client's model lacks. */
const converted = {
  nonsense: true,
  metadata: { annotations: { number: 5, yes: true, fraction: 1.5 } },
  spec: {
    nonsense: {},
    hostNetwork: 'True',
    terminationGracePeriodSeconds: '030',
    containers: [
      {
        name: 'side',
        image: 1.5,
        args: [1000000, false, 'x'],
        tty: 0,
        ports: [{ containerPort: '8080', protocoll: 'TCP' }],
        livenessProbe: { httpGet: { port: 80 }, periodSeconds: 10.9 },
        readinessProbe: { httpGet: { port: '80' } },
        resources: { limits: { cpu: 0.5, memory: 1000000000 } },
      },
    ],
  },
};

/** Templates that the client cannot read, and what the refusal says. */
const unreadable: readonly (readonly [object, RegExp])[] = [
  [{ spec: { containers: 'side' } }, /^spec\.containers: "side" must be a list$/],
  [{ spec: { containers: [null] } }, /^spec\.containers\[0\]: null must be a map$/],
  [
    { spec: { containers: [{ ports: [{ containerPort: 'http' }] }] } },
    /containerPort: "http" must be a whole number, such as 8080$/,
  ],
  [{ spec: { containers: [{ ports: [{ containerPort: 3e9 }] }] } }, /containerPort: 3000000000 must be /],
  [{ spec: { hostNetwork: 'yes' } }, /^spec\.hostNetwork: "yes" must be true or false$/],
  [{ spec: { nodeSelector: { a: {} } } }, /^spec\.nodeSelector\.a: a map must be a string/],
  [{ metadata: { name: 'a' } }, /^the pod template must have a spec/],
];

let answers: readonly (readonly ChartAnswer[])[];
beforeAll(async () => {
  // The stricter rules are off, as the client has none.
  const cases = [converted, ...unreadable.map(([template]) => template)].map((podTemplate) => ({
    name: 'flink',
    namespace: 'data',
    rules: false,
    values: { podSecurity: { enabled: false }, jobManager: { podTemplate } },
  }));
  answers = await Promise.all(
    (await helmBinaries()).map((helm) => throughTemplates(helm, cases, () => undefined, '1.13')),
  );
});

/** The pod of the Deployment's template. */
function podOf(answer: ChartAnswer | undefined): { metadata: object; spec: { containers: object[] } } {
  if (answer === undefined || 'refusal' in answer) throw new Error(JSON.stringify(answer));
  const deployment = answer.objects.find(({ kind }) => kind === 'Deployment');
  return (deployment?.['spec'] as { template: ReturnType<typeof podOf> }).template;
}

test.each([0, 1])(
  'Helm %#: scalars are what the client makes of them, and fields that it does not know are gone',
  (helm) => {
    const pod = podOf(answers[helm]?.[0]);
    expect(pod).not.toHaveProperty('nonsense');
    expect(pod.metadata).toMatchObject({ annotations: { number: '5', yes: 'true', fraction: '1.5' } });
    expect(pod.spec).not.toHaveProperty('nonsense');
    expect(pod.spec).toMatchObject({ hostNetwork: true, terminationGracePeriodSeconds: 30 });
    expect(pod.spec.containers[0]).toEqual({
      name: 'side',
      image: '1.5',
      args: ['1000000', 'false', 'x'],
      tty: false,
      ports: [{ containerPort: 8080 }],
      livenessProbe: { httpGet: { port: 80 }, periodSeconds: 10 },
      readinessProbe: { httpGet: { port: '80' } },
      resources: { limits: { cpu: '0.5', memory: '1000000000' } },
    });
  },
);

describe.each([0, 1])('Helm %#', (helm) => {
  test.each(unreadable.map(([template, says], index) => ({ template, says, index })))(
    'a template that the client cannot read is refused: $template',
    ({ says, index }) => {
      const answer = answers[helm]?.[index + 1];
      expect(answer).toMatchObject({ refusal: { option: 'kubernetes.pod-template-file.jobmanager' } });
      expect(answer).toHaveProperty('refusal.message', expect.stringMatching(says));
    },
  );
});
