import { readFileSync } from 'node:fs';

/** The shell scripts that the chart's containers run by `bash -c`, without a line break at the end: facts of both writings. */
export const scripts = {
  /** Makes the Deployment the owner of its Services, and notes that the application has started. */
  ownServices: script('own-services'),
  /** Asks the JobManager's REST endpoint until it answers. */
  askRest: script('ask-rest'),
} as const;

function script(name: string): string {
  return readFileSync(new URL(`./scripts/${name}.sh`, import.meta.url), 'utf8').trimEnd();
}
