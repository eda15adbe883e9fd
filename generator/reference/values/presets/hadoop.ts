import { type Preset, written } from './preset.ts';

/** `hadoop`. */
export const hadoop: Preset = ({ values, line }) => {
  const { existingConfigMap, configuration } = values.hadoop ?? {};
  const { names } = line.facts;
  const directory = line.chart.chartPaths.hadoopConfDir;
  const files = Object.entries(configuration ?? {}).map(([name, text]) => [`${directory}/${name}`, text] as const);
  return {
    writes: written('kubernetes.hadoop.conf.config-map.name', existingConfigMap, 'hadoop.existingConfigMap'),
    files: Object.fromEntries(files),
    environment: configuration === undefined ? {} : { [names.hadoopConfDirEnv]: directory },
  };
};
