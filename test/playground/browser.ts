import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** It needs no network, and must not look for one. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/**
 * A headless Chromium: the one that CHROMIUM names, or Debian's.
 * @throws Error in one line that says what to install.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `The playground's tests need Chromium (tried ${executablePath}): apt-get install chromium, or name yours by CHROMIUM`,
    );
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}
