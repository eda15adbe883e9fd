import { existsSync, readFileSync } from 'node:fs';
import type { Catalogue } from '../../generator/facts/catalogue.ts';

/**
 * A line's option catalogue as committed.
 * @throws Error in one line if there is none
 */
export function catalogueOf(line: string): Catalogue {
  const path = new URL(`../../schemas/flink-${line}.json`, import.meta.url);
  if (!existsSync(path)) {
    throw new Error(`schemas/flink-${line}.json is not there: run npm run catalogue -- --line ${line}`);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Catalogue;
}
