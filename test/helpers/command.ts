import { join } from 'node:path';
import { root } from '../../generator/root.ts';

/** What `node` runs as `flink-chart` in tests: built by build-command.ts. */
export const command = join(root, 'dist', 'cli.js');
