import { words } from './word.ts';

export const logFilesWords = words('log-files', {
  file: '%s is not a file that Flink %s ships to the cluster: use %s',
});
