import { startCommand } from './commands/start.ts';

/** `npm start`. */
const { exitCode, stdout, stderr } = startCommand();
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
