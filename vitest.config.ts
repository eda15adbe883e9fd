import { defineConfig } from 'vitest/config';
import { ShortFailures } from './test/helpers/short-failures.ts';

/** `npm test` runs unit and chart; the longer suites have commands of their own (CONTRIBUTING.md lists them). */
export default defineConfig({
  test: {
    // One core is not kept free: tests wait for Helm and for cold processes much of their time.
    maxWorkers: '100%',
    reporters: [new ShortFailures(), 'default'],
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: 'test/helpers/build-command.ts',
          include: ['test/generator/**/*.test.ts', 'test/helpers/**/*.test.ts', 'test/scenarios/**/*.test.ts'],
          // No test changes what another reads, and a catalogue is read once, not once a file.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'chart',
          globalSetup: 'test/helpers/build-command.ts',
          include: [
            'test/rules/**/*.test.ts',
            'test/refusals/**/*.test.ts',
            'test/chart/**/*.test.ts',
            'test/differential/**/*.test.ts',
          ],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'playground',
          include: ['test/playground/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'ct', include: ['test/ct/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 } },
      {
        test: {
          name: 'registry',
          include: ['test/registry/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'cluster',
          include: ['test/cluster/**/*.test.ts'],
          globalSetup: 'test/cluster/global-setup.ts',
          // Real processes on a busy machine: what fails once is tried once more, and told.
          retry: process.env['CI'] === undefined ? 0 : 1,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: { name: 'oracle', include: ['test/oracle/**/*.test.ts'], testTimeout: 1_800_000, hookTimeout: 1_800_000 },
      },
    ],
  },
});
