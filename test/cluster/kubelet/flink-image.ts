import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { cached } from '../../helpers/cache.ts';
import { flinkImage } from '../session/flink-image.ts';
import { packImage } from './image.ts';

/** User and group of the official images, which own Flink's directory there. */
export const flinkUser = 9999;

/** What Flink's scripts and the chart's call. */
const programs =
  'awk basename bash cat chmod cp curl cut date dirname env expr find getconf grep head hostname id kill ln ls mkdir mv readlink rev rm sed sh sleep sort tail tee touch tr uname wc xargs'.split(
    ' ',
  );
const javaHome = '/opt/java/openjdk';
/** Of a Java development kit, what no program needs that runs. */
const notToRun = ['demo', 'docs', 'include', 'jmods', 'legal', 'lib/src.zip', 'man'];

/** The archive of a line's image under its default name, with the programs of this machine; kept in the cache. */
export async function flinkArchive(line: LineFacts): Promise<string> {
  const { directories, files, env } = await flinkImage(line);
  const key = createHash('sha256').update(JSON.stringify([directories, files, env, programs]));
  key.update(readFileSync(join(import.meta.dirname, 'flink-image.ts')));
  const name = `kubelet-flink-${line.flinkVersion}-${key.digest('hex').slice(0, 12)}`;
  const directory = await cached(name, async (work) => {
    const base = join(work, 'base');
    const java = directories.find(({ at }) => at === javaHome)?.from ?? '';
    await writeBase(base, java, files);
    const layers = [
      { from: base, at: '/', owner: 0 },
      ...directories.map(({ from, at }) =>
        at === javaHome ? { from, at, owner: 0, without: notToRun } : { from, at, owner: flinkUser },
      ),
    ];
    const image = { name: `docker.io/${line.defaultImage}`, layers, env: { ...env } };
    await packImage(image, join(work, 'image.tar'));
    await execa('rm', ['-r', base]);
  });
  return join(directory, 'image.tar');
}

/** What lies beneath Flink: programs and libraries of this machine, and the few files that they look for. */
async function writeBase(base: string, java: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const directory of ['bin', 'etc', 'root', 'tmp', 'usr/bin'])
    mkdirSync(join(base, directory), { recursive: true });
  chmodSync(join(base, 'tmp'), 0o1777);
  const found = await execa('which', programs);
  const binaries = found.stdout.split('\n');
  for (const binary of binaries) {
    const name = binary.slice(binary.lastIndexOf('/') + 1);
    const places = ['sh', 'bash'].includes(name) ? ['bin', 'usr/bin'] : ['usr/bin'];
    for (const place of places) cpSync(binary, join(base, place, name), { dereference: true });
  }
  for (const library of await librariesOf([...binaries, ...nativeParts(java)])) {
    cpSync(library, join(base, library), { dereference: true });
  }
  const locale = '/usr/lib/locale/C.utf8';
  if (existsSync(locale)) cpSync(locale, join(base, locale), { recursive: true, dereference: true });
  const texts = {
    '/etc/passwd': `root:x:0:0:root:/root:/bin/bash\nflink:x:${String(flinkUser)}:${String(flinkUser)}::/opt/flink:/bin/bash\n`,
    '/etc/group': `root:x:0:\nflink:x:${String(flinkUser)}:\n`,
    '/etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
  };
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(base, path), text);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(base, path), text, { mode: 0o755 });
}

/** Java's program and libraries, but for those of windows and sound. */
function nativeParts(java: string): readonly string[] {
  const libraries = readdirSync(join(java, 'lib')).filter((name) => /^lib.*\.so$/.test(name));
  const used = libraries.filter((name) => !/awt|font|splash|sound|lcms|javajpeg|mlib/.test(name));
  return [
    join(java, 'bin', 'java'),
    join(java, 'lib', 'server', 'libjvm.so'),
    ...used.map((name) => join(java, 'lib', name)),
  ];
}

/** Paths of the libraries that programs and libraries are linked with, the loader among them; those of Java itself are not. */
async function librariesOf(binaries: readonly string[]): Promise<readonly string[]> {
  const linked = await execa('ldd', binaries, { reject: false }); // a script is not linked, and fails
  const paths = [...linked.stdout.matchAll(/^\t(?:\S+ => )?(\/\S+) \(0x/gm)].map(([, path]) => path ?? '');
  const java = dirname(dirname(binaries.find((path) => path.endsWith('/bin/java')) ?? '/java/bin'));
  return [...new Set(paths)].filter((path) => !path.startsWith(java)).sort();
}
