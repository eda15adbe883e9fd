import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints the one test that has failed, and nothing else. */
export class FirstFailure implements Reporter {
  onTestCaseResult(test: TestCase): void {
    if (test.result().state === 'failed') console.log(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestModuleEnd(module: TestModule): void {
    if (module.state() !== 'failed') return;
    for (const { message } of module.errors()) console.log(`${module.relativeModuleId}: ${message}`);
  }
}
