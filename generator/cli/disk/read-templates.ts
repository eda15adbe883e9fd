import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root.ts';
import type { ChartTemplate } from '../../chart/chart-template.ts';

/** Every template below `generator/chart/templates`, sorted by path. */
export function readTemplates(): ChartTemplate[] {
  const folder = join(root, 'generator/chart/templates');
  return filesBelow(folder)
    .filter((path) => path.endsWith('.hbs'))
    .map((path) => ({
      path: `templates/${path.slice(0, -'.hbs'.length)}`,
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

/** The files below a folder, as sorted paths with slashes; none if there is no such folder. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The version of the package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}
