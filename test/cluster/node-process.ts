import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { facts } from '../../generator/facts/lines/all.ts';
import { attachControlPlane } from './control-plane/control-plane.ts';
import { startNodeAgent } from './node-agent/agent.ts';
import { readyFile } from './person-node.ts';
import { flinkImage } from './session/flink-image.ts';

// `node-process.ts DIRECTORY LINE…`: the node of a person's control plane, until SIGTERM. `npm run cluster` starts it.
const [directory = '', ...lines] = process.argv.slice(2);
const { server, ca, adminToken: token } = attachControlPlane(directory);
const served = facts.filter(({ line }) => lines.includes(line));
const images = await Promise.all(served.map(async (line) => [line.defaultImage, await flinkImage(line)] as const));
const own = join(directory, 'node');
mkdirSync(own, { recursive: true });
const agent = await startNodeAgent({ server, ca, token }, Object.fromEntries(images), {
  nodeName: 'this-machine',
  directory: own,
});
writeFileSync(readyFile(directory), agent.nodeName);
console.log(`up, with ${images.map(([name]) => name).join(', ')}`);
process.once('SIGTERM', () => {
  void agent.stop().finally(() => {
    process.exit();
  });
});
