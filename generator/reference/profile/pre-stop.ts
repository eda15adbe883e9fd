import type { KubernetesObject } from '../flink/client.ts';
import { scripts } from '../../facts/scripts.ts';
import type { ReleaseContext } from '../values/context.ts';
import { isEmpty, mapAt } from '../values/objects.ts';
import { editMainContainer } from './main-container.ts';

/** The hook that lets a JobManager end in its first seconds, unless the pod template has one. */
export function withPreStop(context: ReleaseContext, deployment: KubernetesObject): KubernetesObject {
  return editMainContainer(context.line.facts, deployment, (main) => {
    const lifecycle = mapAt(main, 'lifecycle');
    if (!isEmpty(lifecycle['preStop'])) return main;
    return { ...main, lifecycle: { ...lifecycle, preStop: { exec: { command: ['bash', '-c', scripts.preStop] } } } };
  });
}
