import type { KubernetesObject } from '../flink/client.ts';
import { scripts } from '../../facts/scripts.ts';
import type { ReleaseContext } from '../values/context.ts';
import { at, isFields, mapAt } from '../values/objects.ts';
import { checksumAnnotation } from './rollout.ts';
import { scalarText } from '../values/text.ts';

/** The init container that makes the Deployment the owner of the Services, once there is a Deployment to name: last, and like the main one. */
export function withOwnServices(
  context: ReleaseContext,
  deployment: KubernetesObject,
  services: readonly string[],
): KubernetesObject {
  const spec = mapAt(deployment, 'spec');
  const template = mapAt(spec, 'template');
  const pod = mapAt(template, 'spec');
  const container = ownServices(context, mainContainer(context, pod), services);
  const initContainers = [...listAt(pod, 'initContainers'), container];
  return { ...deployment, spec: { ...spec, template: { ...template, spec: { ...pod, initContainers } } } };
}

function ownServices({ clusterId, mode, values, line }: ReleaseContext, main: unknown, services: readonly string[]) {
  const { securityContext, image, imagePullPolicy, resources } = main as Readonly<Record<string, unknown>>;
  const checksum = { fieldRef: { fieldPath: `metadata.annotations['${checksumAnnotation}']` } };
  const started =
    mode === 'session'
      ? []
      : [
          { name: 'CONFIG_MAP', value: line.facts.names.flinkConfConfigMapPrefix + clusterId },
          { name: 'CHECKSUM', valueFrom: checksum },
          ...(values.restartNonce === undefined
            ? []
            : [{ name: 'RESTART_NONCE', value: scalarText(values.restartNonce) }]),
        ];
  return {
    name: 'flink-chart-own-services',
    image,
    imagePullPolicy,
    command: ['bash', '-c', scripts.ownServices],
    env: [{ name: 'DEPLOYMENT', value: clusterId }, { name: 'SERVICES', value: services.join(' ') }, ...started],
    resources,
    ...(isEmpty(securityContext) ? {} : { securityContext }),
  };
}

function mainContainer({ line }: ReleaseContext, pod: unknown): unknown {
  return listAt(pod, 'containers').findLast((one) => at(one, 'name') === line.facts.names.mainContainer) ?? {};
}

function isEmpty(value: unknown): boolean {
  return !isFields(value) || Object.keys(value).length === 0;
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const list = at(value, name);
  return Array.isArray(list) ? list : [];
}
