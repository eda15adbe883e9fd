import { writeSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints the first test that fails, and ends the run there: vitest itself would still read all other files. */
export class FirstFailure implements Reporter {
  onTestCaseResult(test: TestCase): void {
    if (test.result().state === 'failed') stop(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestModuleEnd(module: TestModule): void {
    if (module.state() === 'failed')
      stop(`${module.relativeModuleId}: ${module.errors()[0]?.message ?? 'a hook fails'}`);
  }
}

function stop(failure: string): never {
  writeSync(1, `${failure}\n`);
  process.exit(1);
}
