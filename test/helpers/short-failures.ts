import type { Reporter, TestModule } from 'vitest/node';

/** What vitest prints of a failure. */
export interface Failure {
  message: string;
  stack?: string;
  diff?: string;
  cause?: unknown;
  [property: string]: unknown;
}

const lines = { message: 8, diff: 20, stack: 6 };

/** The first lines of a text, each cut where nobody reads on. */
export function firstLines(text: string, count: number): string {
  const all = text.split('\n');
  const kept = all.slice(0, count).map((line) => (line.length > 400 ? `${line.slice(0, 400)}…` : line));
  return all.length <= count ? kept.join('\n') : [...kept, `… ${String(all.length - count)} lines more`].join('\n');
}

/** Shortens a failure in place, and leaves out what it carries besides: an error of execa has all output three times. */
export function shorten(failure: Failure): void {
  const { message, stack = '' } = failure;
  const frames = stack.slice(stack.indexOf(message) + message.length);
  failure.message = firstLines(message, lines.message);
  failure.stack = `${failure.message}${stack.includes(message) ? firstLines(frames, lines.stack) : ''}`;
  if (failure.diff !== undefined) failure.diff = firstLines(failure.diff, lines.diff);
  const kept = ['name', 'message', 'stack', 'diff', 'stacks'];
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- it is vitest's own object, which it prints whole
  for (const property of Object.keys(failure)) if (!kept.includes(property)) delete failure[property];
}

/** Vitest's reporter before the one that prints: whatever a test, a hook or a file failed with takes no more than a screen. */
export class ShortFailures implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    const suites = [...module.children.allSuites()].flatMap((suite) => suite.errors());
    const tests = [...module.children.allTests()].flatMap((test) => test.result().errors ?? []);
    for (const failure of [...module.errors(), ...suites, ...tests]) shorten(failure);
  }

  onTestRunEnd(_: readonly TestModule[], unhandled: readonly object[]): void {
    for (const failure of unhandled) shorten(failure as Failure);
  }
}
