import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { arch } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { execa, execaSync } from 'execa';
import { cached } from '../../helpers/cache.ts';

/** One layer of an image: a directory of this machine at a place in the image. */
export interface Layer {
  readonly from: string;
  /** Absolute. */
  readonly at: string;
  /** User and group that own all of it. */
  readonly owner: number;
  /** Paths within the directory that are left out. */
  readonly without?: readonly string[];
}

/** What an image is made of. */
export interface ImageSource {
  /** In full, with registry and tag: nobody is asked for it. */
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly entrypoint?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Packs an image as containerd imports it (the format of `docker save`), into the file `archive`. */
export async function packImage(source: ImageSource, archive: string): Promise<void> {
  const work = `${archive}.parts`;
  mkdirSync(work);
  const names = source.layers.map((_, index) => `layer-${String(index)}.tar`);
  for (const [index, layer] of source.layers.entries()) await packLayer(layer, join(work, names[index] ?? ''));
  const config = {
    architecture: arch() === 'x64' ? 'amd64' : arch(),
    os: 'linux',
    config: {
      Entrypoint: source.entrypoint ?? [],
      Env: Object.entries(source.env ?? {}).map(([name, value]) => `${name}=${value}`),
    },
    rootfs: { type: 'layers', diff_ids: await Promise.all(names.map((name) => digest(join(work, name)))) },
  };
  writeFileSync(join(work, 'config.json'), JSON.stringify(config));
  const manifest = [{ Config: 'config.json', RepoTags: [source.name], Layers: names }];
  writeFileSync(join(work, 'manifest.json'), JSON.stringify(manifest));
  await execa('tar', ['-C', work, '-cf', archive, 'manifest.json', 'config.json', ...names]);
  rmSync(work, { recursive: true });
}

/** Links within the directory become what they lead to: Debian's Java has its configuration elsewhere. */
async function packLayer({ from, at, owner, without = [] }: Layer, archive: string): Promise<void> {
  const excluded = without.map((path) => `--exclude=./${path}`);
  const owned = [`--owner=${String(owner)}`, `--group=${String(owner)}`, '--numeric-owner'];
  const moved = `--transform=s,^\\./\\?,${at.slice(1)}${at === '/' ? '' : '/'},`;
  await execa('tar', ['-C', from, '--dereference', ...excluded, ...owned, moved, '--sort=name', '-cf', archive, '.']);
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return `sha256:${hash.digest('hex')}`;
}

/** The name of the image that holds a pod's name spaces. */
export const pauseImage = 'flink-chart.test/pause:1';

/** The archive of that image: one program of our own. */
export async function pauseArchive(): Promise<string> {
  const directory = await cached('kubelet-pause-1', async (work) => {
    const root = join(work, 'root');
    mkdirSync(root);
    const source = join(import.meta.dirname, 'pause.c');
    execaSync('gcc', ['-static', '-O2', '-Wall', '-Werror', '-o', join(root, 'pause'), source]);
    const layers = [{ from: root, at: '/', owner: 0 }];
    await packImage({ name: pauseImage, layers, entrypoint: ['/pause'] }, join(work, 'image.tar'));
  });
  return join(directory, 'image.tar');
}
