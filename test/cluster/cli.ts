import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../helpers/cache.ts';
import { attachControlPlane, isRunning, startControlPlane, type ControlPlane } from './control-plane/control-plane.ts';

// `npm run cluster -- start|stop|status`: a control plane that stays up for a person.
const directory = join(cacheDirectory(), 'cluster');

const commands: Record<string, () => Promise<void>> = {
  start: async () => {
    if (isRunning(directory)) {
      console.error('It is up already.');
      tell(attachControlPlane(directory));
      return;
    }
    await clear();
    tell(await startControlPlane({ directory, leave: true }));
  },
  stop: async () => {
    const was = isRunning(directory);
    await clear();
    console.error(was ? 'Stopped.' : 'There was none.');
  },
  status: () => {
    if (isRunning(directory)) tell(attachControlPlane(directory));
    else {
      console.error('Down. `npm run cluster -- start` starts it.');
      process.exitCode = 1;
    }
    return Promise.resolve();
  },
};

/** What a shell may evaluate on stdout, the rest on stderr. */
function tell(plane: ControlPlane): void {
  console.log(`export KUBECONFIG=${plane.kubeconfig}`);
  console.error(`The API server is at ${plane.server}, with no node: pods stay Pending.`);
  console.error(`kubectl: ${plane.kubectl}`);
  console.error(`Audit log: ${plane.auditLog}`);
}

/** Ends what is left of one that runs no longer as a whole. */
async function clear(): Promise<void> {
  if (existsSync(join(directory, 'state.json'))) await attachControlPlane(directory).stop();
  rmSync(directory, { recursive: true, force: true });
}

const command = commands[process.argv[2] ?? ''];
if (command === undefined || process.argv.length > 3) {
  console.error('Usage: npm run cluster -- start|stop|status');
  process.exitCode = 2;
} else {
  await command().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
