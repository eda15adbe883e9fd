import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';

/** Where pods see the directory that outlives them. */
export const sharedDirectory = '/shared';

/** For processes that do not live long: compiled less, with less threads. */
export const shortLivedJava = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** Options of all test clusters: a slot that does not come is an error, not a job that waits for ever. */
export const commonOptions = {
  'slot.request.timeout': 150_000,
  'env.java.opts.jobmanager': shortLivedJava,
  'env.java.opts.taskmanager': shortLivedJava,
};

/**
 * Values of a session for tests: TaskManagers without work go soon, jobs make a checkpoint every second, and all pods see
 * the directory `path` of the node.
 */
export function sessionValues({ client }: LineFacts, path: string): Readonly<Record<string, object | string>> {
  return {
    flinkConfiguration: {
      ...commonOptions,
      'resourcemanager.taskmanager-timeout': 30_000,
      'execution.checkpointing.interval': 1_000,
      [client.optionKeys.checkpointsDirectory]: `file://${sharedDirectory}/checkpoints`,
    },
    podTemplate: {
      spec: {
        containers: [{ name: 'flink-main-container', volumeMounts: [{ name: 'shared', mountPath: sharedDirectory }] }],
        volumes: [{ name: 'shared', hostPath: { path } }],
      },
    },
  };
}

/** For `flink run`, which reads the client's configuration, not the cluster's. */
export const ownCheckpoints = ['-Dexecution.checkpointing.interval=1s'];
