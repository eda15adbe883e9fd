import type { Json } from './values/entry.ts';
import { maps, positive, text } from './values/types.ts';
import type { ValueType } from './values/entry.ts';

/** A value that stands for a field of the pods, so that nobody needs a pod template for it. */
export interface PodAddition {
  /** The value, at the top for both sides, below `jobManager` or `taskManager` for one. */
  readonly name: string;
  /** Where it goes: a field of the pod's specification, or of Flink's main container. */
  readonly container: boolean;
  readonly field: string;
  readonly type: ValueType;
  readonly description: string;
  readonly example: Json;
}

/** In the order in which they are looked at. */
export const podAdditions: readonly PodAddition[] = [
  {
    name: 'extraEnv',
    container: true,
    field: 'env',
    type: maps,
    description: "Environment variables of Flink's container, as Kubernetes has them.",
    example: [{ name: 'TZ', value: 'UTC' }],
  },
  {
    name: 'extraEnvFrom',
    container: true,
    field: 'envFrom',
    type: maps,
    description: 'ConfigMaps and Secrets whose entries become its environment variables.',
    example: [{ secretRef: { name: 'jdbc' } }],
  },
  {
    name: 'extraVolumeMounts',
    container: true,
    field: 'volumeMounts',
    type: maps,
    description: 'Where its volumes are mounted.',
    example: [{ name: 'scratch', mountPath: '/scratch' }],
  },
  {
    name: 'extraVolumes',
    container: false,
    field: 'volumes',
    type: maps,
    description: 'Volumes of the pod.',
    example: [{ name: 'scratch', emptyDir: {} }],
  },
  {
    name: 'extraInitContainers',
    container: false,
    field: 'initContainers',
    type: maps,
    description: 'Containers that end before Flink starts.',
    example: [{ name: 'fetch', image: 'busybox:1.37', command: ['true'] }],
  },
  {
    name: 'extraContainers',
    container: false,
    field: 'containers',
    type: maps,
    description: "Containers beside Flink's.",
    example: [{ name: 'proxy', image: 'envoyproxy/envoy:v1.35.0' }],
  },
  {
    name: 'topologySpreadConstraints',
    container: false,
    field: 'topologySpreadConstraints',
    type: maps,
    description: 'How the scheduler spreads the pods over nodes and zones.',
    example: [
      {
        maxSkew: 1,
        topologyKey: 'topology.kubernetes.io/zone',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: { app: 'payments', component: 'taskmanager' } },
      },
    ],
  },
  {
    name: 'priorityClassName',
    container: false,
    field: 'priorityClassName',
    type: text,
    description: 'Which pods give way to these where a node is full.',
    example: 'streaming',
  },
  {
    name: 'terminationGracePeriodSeconds',
    container: false,
    field: 'terminationGracePeriodSeconds',
    type: positive,
    description: 'Seconds that Flink has to end, before it is killed.',
    example: 60,
  },
];
