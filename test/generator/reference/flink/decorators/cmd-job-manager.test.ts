import { expect, test } from 'vitest';
import { cmdJobManager } from '../../../../../generator/reference/flink/decorators/cmd-job-manager.ts';
import { emptyPod } from '../../../../../generator/reference/flink/pod.ts';
import { parametersOf } from '../client.ts';

test('overwrites command and arguments of a template', () => {
  const options = { 'execution.target': 'KUBERNETES-application', 'kubernetes.entry.path': '/start.sh' };
  const template = { ...emptyPod, mainContainer: { command: ['mine'], args: ['mine'] } };
  expect(cmdJobManager(parametersOf(options)).decoratePod(template).mainContainer).toEqual({
    command: ['/start.sh'],
    args: ['bash', '-c', 'kubernetes-jobmanager.sh kubernetes-application'],
  });
});

test('refuses a target that is not one of Kubernetes', () => {
  const { decoratePod } = cmdJobManager(parametersOf({ 'execution.target': 'remote' }));
  expect(() => decoratePod(emptyPod)).toThrow(expect.objectContaining({ option: 'execution.target' }));
});
