import { cmdTaskManager } from '../decorators/cmd-task-manager.ts';
import { envSecrets } from '../decorators/env-secrets.ts';
import { flinkConfMount } from '../decorators/flink-conf-mount.ts';
import { hadoopConfMount } from '../decorators/hadoop-conf-mount.ts';
import { initTaskManager } from '../decorators/init-task-manager.ts';
import { kerberosMount } from '../decorators/kerberos-mount.ts';
import { mountSecrets } from '../decorators/mount-secrets.ts';
import { persistentVolumeClaimMount } from '../decorators/persistent-volume-claim-mount.ts';
import type { TaskManagerDecoratorStem } from '../../../facts/lines/decorator-stems.ts';
import type { TaskManagerParameters } from '../parameters/task-manager.ts';
import type { DecoratorFactory, FlinkPod } from '../pod.ts';

const factories: Readonly<Record<TaskManagerDecoratorStem, DecoratorFactory<TaskManagerParameters>>> = {
  'init-task-manager': initTaskManager,
  'env-secrets': envSecrets,
  'mount-secrets': mountSecrets,
  'persistent-volume-claim-mount': persistentVolumeClaimMount,
  'cmd-task-manager': cmdTaskManager,
  'hadoop-conf-mount': hadoopConfMount,
  'kerberos-mount': kerberosMount,
  'flink-conf-mount': flinkConfMount,
};

/** The fold of `KubernetesTaskManagerFactory`: the line's decorators in their order. What would accompany the pod is there already. */
export function decorateTaskManager(template: FlinkPod, parameters: TaskManagerParameters): FlinkPod {
  const stems = parameters.facts.taskManagerDecorators.filter((stem) => parameters.isDecoratorEnabled(stem));
  return stems
    .map((stem) => factories[stem](parameters))
    .reduce((pod, decorator) => decorator.decoratePod(pod), template);
}
