import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Takes out of a copy of a chart what Helm renders by itself: manifests, tests and notes. What is left are defines. */
export function removeEntrances(directory: string): void {
  const templates = join(directory, 'templates');
  for (const entry of readdirSync(templates, { withFileTypes: true })) {
    const isDefines = entry.isDirectory() ? entry.name !== 'tests' : entry.name.startsWith('_');
    if (!isDefines) rmSync(join(templates, entry.name), { recursive: true });
  }
}
