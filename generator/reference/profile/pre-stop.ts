import type { KubernetesObject } from '../flink/client.ts';
import { scripts } from '../../facts/scripts.ts';
import type { ReleaseContext } from '../values/context.ts';
import { isFields, mapAt } from '../values/objects.ts';
import { editMainContainer } from './main-container.ts';

/** The hook that lets a JobManager end in its first seconds, unless the pod template has one. */
export function withPreStop(context: ReleaseContext, deployment: KubernetesObject): KubernetesObject {
  return editMainContainer(context, deployment, (main) => {
    const lifecycle = mapAt(main, 'lifecycle');
    if (isFields(lifecycle['preStop']) && Object.keys(lifecycle['preStop']).length > 0) return main;
    return { ...main, lifecycle: { ...lifecycle, preStop: { exec: { command: ['bash', '-c', scripts.preStop] } } } };
  });
}
