import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { facts } from '../../generator/facts/lines/all.ts';
import { cacheDirectory } from '../helpers/cache.ts';
import { attachControlPlane, isRunning, startControlPlane, type ControlPlane } from './control-plane/control-plane.ts';
import {
  containerLogsOf,
  endPersonNode,
  nodeLogOf,
  personNodeRuns,
  startPersonNode,
  webAddresses,
} from './person-node.ts';

// `npm run cluster -- start|stop|status`: a control plane and a node that stay up for a person.
const directory = join(cacheDirectory(), 'cluster');
const usage = 'Usage: npm run cluster -- start [--line 2.3] [--no-node] | stop | status';
const help = `${usage}

start    a control plane and a node that runs pods as processes of this machine; both stay
         --line 2.3   with the image of that line only; may be given several times
         --no-node    the control plane alone: pods stay Pending
status   where they are, and the web UIs
stop     ends both`;

/** What `start` was told. */
interface StartOptions {
  readonly lines: readonly string[];
  readonly node: boolean;
}

async function start({ lines, node }: StartOptions): Promise<void> {
  if (isRunning(directory)) console.error('It is up already.');
  else {
    await clear();
    await startControlPlane({ directory, leave: true });
  }
  if (node && !personNodeRuns(directory)) await startPersonNode(directory, lines);
  await tell(attachControlPlane(directory));
}

async function stop(): Promise<void> {
  const was = isRunning(directory) || personNodeRuns(directory);
  await clear();
  console.error(was ? 'Stopped.' : 'There was none.');
}

async function status(): Promise<void> {
  if (isRunning(directory)) {
    await tell(attachControlPlane(directory));
    return;
  }
  console.error('Down. `npm run cluster -- start` starts it.');
  process.exitCode = 1;
}

/** What a shell may evaluate on stdout, the rest on stderr. */
async function tell(plane: ControlPlane): Promise<void> {
  console.log(`export KUBECONFIG=${plane.kubeconfig}`);
  console.error(`The API server is at ${plane.server}.`);
  console.error(`kubectl: ${plane.kubectl}`);
  console.error(`Audit log: ${plane.auditLog}`);
  if (!personNodeRuns(directory)) {
    console.error('There is no node: pods stay Pending.');
    return;
  }
  console.error(`The node runs pods as processes of this machine. Its log: ${nodeLogOf(directory)}`);
  console.error('It has no kubelet: kubectl logs, exec and port-forward do not work here.');
  console.error(`In place of kubectl logs: ${join(containerLogsOf(directory), 'NAMESPACE_POD_CONTAINER.log')}`);
  const addresses = await webAddresses(plane);
  for (const address of addresses) console.error(`Web UI of ${address}`);
  if (addresses.length === 0) console.error('Web UIs: after `helm install`, `npm run cluster -- status` says where.');
}

/** Ends what is left of one that runs no longer as a whole. */
async function clear(): Promise<void> {
  await endPersonNode(directory);
  if (existsSync(join(directory, 'state.json'))) await attachControlPlane(directory).stop();
  rmSync(directory, { recursive: true, force: true });
}

/** The command that the arguments ask for. @throws Error in one line if they ask for none. */
function command(): () => Promise<void> {
  const known = facts.map(({ line }) => line);
  const options = {
    line: { type: 'string', multiple: true },
    'no-node': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [name, ...more] = positionals;
  if (values.help === true || name === 'help')
    return () => {
      console.log(help);
      return Promise.resolve();
    };
  const lines = values.line ?? known;
  if (more.length > 0 || (name !== 'start' && Object.keys(values).length > 0)) throw new Error(usage);
  const unknown = lines.find((line) => !known.includes(line));
  if (unknown !== undefined) throw new Error(`--line: "${unknown}" must be one of ${known.join(', ')}.`);
  if (name === 'start') return () => start({ lines, node: values['no-node'] !== true });
  if (name === 'stop') return stop;
  if (name === 'status') return status;
  throw new Error(usage);
}

/** Only the words of an error: nobody at the command line needs its stack. */
function words(error: unknown): unknown {
  return error instanceof Error ? error.message : error;
}

try {
  const run = command();
  await run().catch((error: unknown) => {
    console.error(words(error));
    process.exitCode = 1;
  });
} catch (error) {
  console.error(words(error));
  process.exitCode = 2;
}
