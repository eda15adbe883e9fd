// As much of ZooKeeper's command line as the chart's scripts use, so that their tests need neither. FAKE_ZOOKEEPER names a file of JSON:
// `nodes`, all paths; `older`, whether it deletes by rmr; `fails`, what it says to every command in place of an answer; `silent`, whether it
// says nothing and stays. It adds `asked`: its arguments, its commands, and the JAAS file that it is given.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.env.FAKE_ZOOKEEPER;
const state = JSON.parse(readFileSync(file, 'utf8'));
const commands = readFileSync(0, 'utf8').split('\n').filter(Boolean);
const args = process.argv.slice(2);
const login = '-Djava.security.auth.login.config=';
const jaas = args.find((one) => one.startsWith(login))?.slice(login.length);

/** Below a path, itself too. */
const isBelow = (path) => (node) => node === path || node.startsWith(`${path}/`);

function answer(command, path) {
  const there = state.nodes.some(isBelow(path));
  switch (command) {
    case 'addauth':
      return '';
    case 'ls':
      if (!there) return `Node does not exist: ${path}`;
      return `[${state.nodes
        .filter((node) => node.startsWith(`${path}/`))
        .map((node) => node.slice(path.length + 1).split('/')[0])
        .join(', ')}]`;
    case state.older ? 'rmr' : 'deleteall':
      if (!there) return `Node does not exist: ${path}`;
      state.nodes = state.nodes.filter((node) => !isBelow(path)(node));
      return '';
    default:
      return 'ZooKeeper -server host:port cmd args\n\tls path';
  }
}

process.stdout.write('Connecting to somewhere\nWelcome to ZooKeeper!\nJLine support is disabled\n');
for (const row of commands) {
  const [, command, path] = /^(\w+) (?:\w+ )?"(.*)"$/.exec(row) ?? [];
  process.stdout.write(`${state.fails ?? answer(command, path)}\n`);
}
const text = jaas === undefined ? undefined : readFileSync(jaas, 'utf8');
state.asked = [...(state.asked ?? []), { args, commands, jaas: text }];
writeFileSync(file, JSON.stringify(state));
if (state.silent) setInterval(() => undefined, 1000);
