// Adds up the vitest results of a CI run and the steps beside them: `N passed, N failed, N skipped`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [directory, passedSteps, failedSteps] = process.argv.slice(2);
let passed = Number(passedSteps);
let failed = Number(failedSteps);
let skipped = 0;
for (const name of readdirSync(directory).filter((file) => file.endsWith('.json'))) {
  const result = JSON.parse(readFileSync(join(directory, name), 'utf8'));
  passed += result.numPassedTests;
  // A suite that breaks outside its tests has failed too.
  const broken = !result.success || existsSync(join(directory, name.replace(/json$/, 'failed')));
  failed += result.numFailedTests === 0 && broken ? 1 : result.numFailedTests;
  skipped += result.numPendingTests + result.numTodoTests;
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
