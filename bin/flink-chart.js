#!/usr/bin/env node
// From a checkout: the TypeScript sources, as they are.
import { register } from 'tsx/esm/api';

register();
await import('../generator/cli.ts');
