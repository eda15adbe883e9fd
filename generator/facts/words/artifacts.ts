import { words } from './word.ts';

export const artifactsWords = words('artifacts', {
  oneJar: 'must be one jar to upload, not %s',
  target: 'must be set to where the jar is uploaded, such as s3://bucket/jars',
  fileSystem: 'the client has no file system for %s: set another target, such as s3://bucket/jars',
  noFile: "there is no file %s on the client's machine",
});
