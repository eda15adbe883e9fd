import type { DecoratorFactory } from '../pod.ts';

/** `ExternalServiceDecorator`: the Service of the REST endpoint. */
export const externalService: DecoratorFactory = (parameters) => ({
  decoratePod: (pod) => pod,
  accompanyingResources: () => {
    const { names } = parameters.facts;
    return [
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
          name: `${parameters.clusterId()}${names.restServiceSuffix}`,
          labels: parameters.commonLabels(),
          annotations: parameters.restServiceAnnotations(),
        },
        spec: {
          type: parameters.restServiceExposedType(),
          selector: parameters.selectors(),
          ports: [{ name: names.restPort, port: parameters.restPort(), targetPort: parameters.restBindPort() }],
        },
      },
    ];
  },
});
