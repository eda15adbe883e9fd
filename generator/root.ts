import { fileURLToPath } from 'node:url';

/** The repository, or the installed package. This file and what is built from it (`dist/`) lie one folder below it. */
export const root = fileURLToPath(new URL('..', import.meta.url));
