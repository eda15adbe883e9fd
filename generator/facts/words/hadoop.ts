import { words } from './word.ts';

export const hadoopWords = words('hadoop', {
  both: 'is %s, but hadoop.configuration is set too: leave out one of the two',
  file: '%s is not a file that Flink mounts: use %s',
});
