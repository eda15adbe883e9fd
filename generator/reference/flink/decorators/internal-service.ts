import type { JobManagerParameters } from '../parameters/job-manager.ts';
import type { DecoratorFactory } from '../pod.ts';

/** `InternalServiceDecorator`: the headless Service through which TaskManagers find the JobManager, unless high availability does that. */
export const internalService: DecoratorFactory<JobManagerParameters> = (parameters) => ({
  decoratePod: (pod) => pod,
  accompanyingResources: () => {
    if (!parameters.isInternalServiceEnabled()) return [];
    const { names, headlessClusterIp } = parameters.facts;
    const name = parameters.clusterId();
    const annotations = parameters.internalServiceAnnotations();
    const service = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name,
        labels: { ...parameters.commonLabels(), ...parameters.internalServiceLabels() },
        ...(Object.keys(annotations).length > 0 && { annotations }),
      },
      spec: {
        clusterIP: headlessClusterIp,
        selector: parameters.selectors(),
        ports: [
          { name: names.rpcPort, port: parameters.rpcPort() },
          { name: names.blobPort, port: parameters.blobServerPort() },
        ],
      },
    };
    parameters.configuration.setRaw('jobmanager.rpc.address', `${name}.${parameters.namespace()}`);
    return [service];
  },
});
