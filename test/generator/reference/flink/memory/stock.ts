import type { JobManagerMemory } from '../../../../../generator/reference/flink/memory/job-manager.ts';
import type { TaskManagerMemory } from '../../../../../generator/reference/flink/memory/task-manager.ts';
import { indexCatalogue } from '../../../../../generator/reference/flink/options/catalogue-index.ts';
import { Configuration } from '../../../../../generator/reference/flink/options/configuration.ts';
import { RefusalError } from '../../../../../generator/reference/flink/refusal.ts';
import { loadLine } from '../../../../../generator/cli/disk/read-line.ts';

const line = loadLine('1.13');

/** A configuration of Flink 1.13 with these options only. */
export function configured(options: Readonly<Record<string, string>>): Configuration {
  return new Configuration(indexCatalogue(line.catalogue), line.facts.configuration, Object.entries(options));
}

/** The sizes of a memory model in mebibytes, cut to whole ones. */
export function inMebiBytes(memory: JobManagerMemory | TaskManagerMemory): Record<string, number> {
  return Object.fromEntries(
    Object.entries<bigint | number>({ ...memory }).map(([name, size]) => [
      name,
      typeof size === 'bigint' ? Number(size >> 20n) : size,
    ]),
  );
}

/** The option that a refusal names. */
export function refusedOption(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusalError && !error.message.includes('\n')) return error.option;
    throw error;
  }
  throw new Error('not refused');
}
