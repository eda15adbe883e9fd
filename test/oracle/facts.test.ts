import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flinkVersions } from '../../generator/facts/lines/versions.ts';
import { root } from '../../generator/root.ts';
import { extractedFacts, factsFile } from './extraction.ts';

// Both voices read these facts, so their comparison is blind to a wrong one.
test.each(Object.entries(flinkVersions))(
  "the facts of %s are what Flink %s's distribution says",
  async (line, version) => {
    expect(readFileSync(join(root, factsFile(line)), 'utf8')).toBe(await extractedFacts(version));
  },
);
