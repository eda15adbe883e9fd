import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';

/** A folder of the test file that calls it: empty before each test, and gone after the last. */
export function emptyFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `flink-chart-${name}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true });
  });
  return folder;
}
