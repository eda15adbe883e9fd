import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { FirstFailure } from './first-failure.ts';

/** The tests of `npm test` in the order that the mutation suite asks for, one file at a time, up to the first failure. */
const files = (process.env['MUTATION_FILES'] ?? '').split(',');
const order = new Map(files.map((file, index) => [join(process.cwd(), file), index]));

class GivenOrder extends BaseSequencer {
  override sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => order.get(moduleId) ?? order.size;
    return Promise.resolve([...specifications].sort((one, other) => place(one) - place(other)));
  }
}

export default defineConfig({
  test: {
    include: files,
    globalSetup: 'test/helpers/build-command.ts',
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: [new FirstFailure()],
    sequence: { sequencer: GivenOrder },
  },
});
