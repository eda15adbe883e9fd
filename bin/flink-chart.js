#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// From a checkout: the TypeScript sources, as they are. Installed: what they were built into.
const sources = new URL('../generator/cli/cli.ts', import.meta.url);
if (existsSync(sources)) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(sources.href);
} else {
  // From Node 22.1 on what V8 compiled is kept for the next command.
  module.enableCompileCache?.();
  await import('../dist/cli.js');
}
