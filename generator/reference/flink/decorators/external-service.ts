import type { JobManagerParameters } from '../parameters/job-manager.ts';
import type { DecoratorFactory } from '../pod.ts';

/** `ExternalServiceDecorator`: the Service of the REST endpoint. */
export const externalService: DecoratorFactory<JobManagerParameters> = (parameters) => ({
  decoratePod: (pod) => pod,
  accompanyingResources: () => {
    const { names, headlessClusterIp } = parameters.facts;
    const exposed = parameters.restServiceExposedType();
    const headless = exposed === 'Headless_ClusterIP';
    return [
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
          name: `${parameters.clusterId()}${names.restServiceSuffix}`,
          labels: { ...parameters.commonLabels(), ...parameters.restServiceLabels() },
          annotations: parameters.restServiceAnnotations(),
        },
        spec: {
          type: headless ? 'ClusterIP' : exposed,
          ...(headless && { clusterIP: headlessClusterIp }),
          selector: parameters.selectors(),
          ports: [{ name: names.restPort, port: parameters.restPort(), targetPort: parameters.restBindPort() }],
        },
      },
    ];
  },
});
