import type { KubernetesObject } from './client.ts';
import { cmdJobManager } from './decorators/cmd-job-manager.ts';
import { envSecrets } from './decorators/env-secrets.ts';
import { externalService } from './decorators/external-service.ts';
import { flinkConfMount } from './decorators/flink-conf-mount.ts';
import { hadoopConfMount } from './decorators/hadoop-conf-mount.ts';
import { initJobManager } from './decorators/init-job-manager.ts';
import { internalService } from './decorators/internal-service.ts';
import { kerberosMount } from './decorators/kerberos-mount.ts';
import { mountSecrets } from './decorators/mount-secrets.ts';
import { persistentVolumeClaimMount } from './decorators/persistent-volume-claim-mount.ts';
import { podTemplateMount } from './decorators/pod-template-mount.ts';
import type { DecoratorStem } from '../../facts/lines/decorator-stems.ts';
import type { JobManagerParameters } from './parameters/job-manager.ts';
import type { DecoratorFactory, FlinkPod } from './pod.ts';

const factories: Readonly<Record<DecoratorStem, DecoratorFactory<JobManagerParameters>>> = {
  'init-job-manager': initJobManager,
  'env-secrets': envSecrets,
  'mount-secrets': mountSecrets,
  'persistent-volume-claim-mount': persistentVolumeClaimMount,
  'cmd-job-manager': cmdJobManager,
  'internal-service': internalService,
  'external-service': externalService,
  'hadoop-conf-mount': hadoopConfMount,
  'kerberos-mount': kerberosMount,
  'flink-conf-mount': flinkConfMount,
  'pod-template-mount': podTemplateMount,
};

/** What all decorators made of the template. */
export interface Decorated {
  readonly pod: FlinkPod;
  readonly accompanyingResources: readonly KubernetesObject[];
}

/**
 * The fold of `KubernetesJobManagerFactory`: the line's decorators in their order, each on the pod and on the configuration as the ones
 * before it left them.
 */
export function decorate(template: FlinkPod, parameters: JobManagerParameters): Decorated {
  const stems = parameters.facts.decorators.filter((stem) => parameters.isDecoratorEnabled(stem));
  const enter = (stem: DecoratorStem): void => parameters.configuration.trace?.enter(stem);
  const decorators = stems.map((stem) => {
    enter(stem);
    return { stem, ...factories[stem](parameters) };
  });
  let pod = template;
  const accompanyingResources: KubernetesObject[] = [];
  for (const decorator of decorators) {
    enter(decorator.stem);
    pod = decorator.decoratePod(pod);
    accompanyingResources.push(...decorator.accompanyingResources());
  }
  return { pod, accompanyingResources };
}
