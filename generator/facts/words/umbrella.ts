import { words } from './word.ts';

export const umbrellaWords = words('umbrella', {
  versions:
    'the charts of this release have two versions of the chart for Flink %s, %s and %s, and Helm runs the templates of only one of them: give both the same version',
});
