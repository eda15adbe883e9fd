import { type Preset, written } from './preset.ts';

/** The options that hold the three directories, and what stands below `highAvailability.directory` for each. */
export const directoryOptions = [
  ['high-availability.storageDir', 'metadata'],
  ['state.checkpoints.dir', 'checkpoints'],
  ['state.savepoints.dir', 'savepoints'],
] as const;

/** `highAvailability`. */
export const highAvailability: Preset = ({ values, line, clusterId }) => {
  const { type, directory, zookeeper = {} } = values.highAvailability ?? {};
  if (type === undefined) return {};
  const base = directory?.replace(/\/$/, '');
  const from = 'highAvailability.type';
  return {
    writes: [
      { key: 'high-availability', text: type === 'kubernetes' ? line.facts.kubernetesHaFactory : 'zookeeper', from },
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
        : directoryOptions.map(([key, below]) => ({
            key,
            text: `${base}/${below}/${clusterId}`,
            from: 'highAvailability.directory',
          }))),
      { key: 'restart-strategy', text: 'exponential-delay', from },
    ],
  };
};
