import type { ContainerState, ContainerStatus, Pod, PodCondition, PodStatus } from 'kubernetes-types/core/v1.d.ts';

/** What a node knows of a container. */
export interface ContainerRecord {
  state: ContainerState;
  lastState: ContainerState;
  restartCount: number;
  ready: boolean;
  /** It runs, and its startup probe has succeeded if it has one. */
  started: boolean;
  /** It ended and will not be started again. */
  done: boolean;
}

/** A container that was not started yet. */
export function newRecord(): ContainerRecord {
  const state = { waiting: { reason: 'ContainerCreating' } };
  return { state, lastState: {}, restartCount: 0, ready: false, started: false, done: false };
}

/** The addresses and the start of a pod on its node. */
export interface Placement {
  readonly podAddress: string;
  readonly nodeAddress: string;
  readonly startTime: string;
}

/**
 * The status of a pod, from what its node knows of its containers.
 * @param before The one before, from which conditions that have not changed have their times.
 */
export function podStatus(
  pod: Pod,
  records: ReadonlyMap<string, ContainerRecord>,
  placement: Placement,
  before?: PodStatus,
): PodStatus {
  const statusOf = ({ name, image = '' }: { name: string; image?: string }): ContainerStatus => {
    const { state, lastState, restartCount, ready, started } = records.get(name) ?? newRecord();
    return { name, image, imageID: image, state, lastState, restartCount, ready, started };
  };
  const initContainerStatuses = (pod.spec?.initContainers ?? []).map(statusOf);
  const containerStatuses = (pod.spec?.containers ?? []).map(statusOf);
  const initialized = initContainerStatuses.every(({ state }) => state?.terminated?.exitCode === 0);
  const ready = initialized && containerStatuses.every((status) => status.ready);
  const done = [...records.values()].some(({ done, state }) => done && (state.terminated?.exitCode ?? 0) !== 0);
  return {
    phase: phaseOf(containerStatuses, records, initialized, done),
    conditions: [
      condition('PodScheduled', true, before),
      condition('Initialized', initialized, before),
      condition('ContainersReady', ready, before),
      condition('Ready', ready, before),
    ],
    hostIP: placement.nodeAddress,
    podIP: placement.podAddress,
    podIPs: [{ ip: placement.podAddress }],
    startTime: placement.startTime,
    initContainerStatuses,
    containerStatuses,
  };
}

function phaseOf(
  containers: readonly ContainerStatus[],
  records: ReadonlyMap<string, ContainerRecord>,
  initialized: boolean,
  failed: boolean,
): string {
  const allDone = containers.every(({ name }) => records.get(name)?.done === true);
  if (!initialized) return failed ? 'Failed' : 'Pending';
  if (allDone) return failed ? 'Failed' : 'Succeeded';
  const started = containers.every(({ state, lastState }) => state?.waiting === undefined || lastState?.terminated);
  return started ? 'Running' : 'Pending';
}

function condition(type: string, holds: boolean, before: PodStatus | undefined): PodCondition {
  const status = holds ? 'True' : 'False';
  const same = before?.conditions?.find((condition) => condition.type === type && condition.status === status);
  return same ?? { type, status, lastTransitionTime: now() };
}

/** The time as the API server writes it: to the second. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
