import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import { type Preset, written } from './preset.ts';

/** The options that hold the three directories, and what stands below `highAvailability.directory` for each. */
export function directoryOptions({
  client: { optionKeys },
}: LineFacts): readonly (readonly [key: string, below: string])[] {
  return [
    ['high-availability.storageDir', 'metadata'],
    [optionKeys.checkpointsDirectory, 'checkpoints'],
    [optionKeys.savepointsDirectory, 'savepoints'],
  ];
}

/** What becomes of a checkpoint when its job is cancelled. */
export const retentionOption = 'execution.checkpointing.externalized-checkpoint-retention';

/**
 * `highAvailability`. An application keeps its checkpoints when it fails for good: a change gives them to a new program, and where that cannot
 * read them Flink would delete them with the failed job.
 */
export const highAvailability: Preset = ({ values, line, clusterId, mode, profile }) => {
  const { type, directory, zookeeper = {} } = values.highAvailability ?? {};
  if (type === undefined) return {};
  const base = directory?.replace(/\/$/, '');
  const from = 'highAvailability.type';
  const { optionKeys } = line.facts.client;
  const [kubernetes = ''] = line.facts.kubernetesHighAvailability;
  return {
    writes: [
      { key: optionKeys.highAvailability, text: type === 'kubernetes' ? kubernetes : 'zookeeper', from },
      ...(type === 'zookeeper'
        ? [
            ...written('high-availability.zookeeper.quorum', zookeeper.quorum, 'highAvailability.zookeeper.quorum'),
            ...written(
              'high-availability.zookeeper.path.root',
              zookeeper.pathRoot,
              'highAvailability.zookeeper.pathRoot',
            ),
          ]
        : []),
    ],
    derives: [
      ...(base === undefined
        ? []
        : directoryOptions(line.facts).map(([key, below]) => ({
            key,
            text: `${base}/${below}/${clusterId}`,
            from: 'highAvailability.directory',
          }))),
      { key: optionKeys.restartStrategy, text: 'exponential-delay', from },
      ...(mode === 'application' && profile === 'helm'
        ? [{ key: retentionOption, text: 'RETAIN_ON_CANCELLATION', from }]
        : []),
    ],
  };
};
