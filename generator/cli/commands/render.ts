import { deployTaskManager } from '../../reference/flink/deploy-task-manager.ts';
import { loadLine } from '../disk/read-line.ts';
import { checkedInput } from '../../reference/values/client-input.ts';
import { manifests } from '../../reference/values/manifests.ts';
import { type Rendered, renderRelease } from '../../reference/render.ts';
import { type ValuesInput, readValues } from '../disk/values-input.ts';

/** What a command prints and exits with. */
export interface CommandResult {
  readonly exitCode: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * `flink-chart render`: the manifests of a release, without Helm, the Deployment first; or the refusal, `KEY: MESSAGE`, with exit
 * code 1.
 * @throws UsageError
 */
export function renderCommand(input: ValuesInput): CommandResult {
  return printed(renderRelease(readValues(input), input, loadLine(input.line)));
}

/**
 * `flink-chart render --taskmanager`: the Pod that the release's JobManager would request for its first TaskManager; or the refusal, of the
 * client or of the JobManager, with exit code 1.
 * @throws UsageError
 */
export function renderTaskManagerCommand(input: ValuesInput): CommandResult {
  const line = loadLine(input.line);
  const released = checkedInput(readValues(input), input, line, { rules: true });
  const result = 'refusal' in released ? released : deployTaskManager(released.input, line);
  return printed('pod' in result ? { objects: [result.pod] } : result);
}

function printed(result: Rendered): CommandResult {
  if ('refusal' in result) {
    return { exitCode: 1, stdout: '', stderr: `${result.refusal.option}: ${result.refusal.message}\n` };
  }
  return { exitCode: 0, stdout: manifests(result.objects), stderr: '' };
}
