import { words } from './word.ts';

export const lineChangeWords = words('line-change', {
  otherLine:
    'the release %s runs Flink %s, and this chart is for Flink %s: stop its jobs with savepoints, then set allowLineChange: true, or take the chart of line %s',
});
