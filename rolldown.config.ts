import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

/** The licences of the packages whose code is in the built files, in one file beside them. */
const licences: Plugin = {
  name: 'licences',
  generateBundle() {
    const modules = [...this.getModuleIds()];
    const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
    const texts = [...folders].sort().map((folder) => {
      const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license']
        .map((name) => join(folder, name))
        .find(existsSync);
      if (file === undefined) throw new Error(`${folder}: no licence found`);
      return `${folder.slice(folder.lastIndexOf('/node_modules/') + '/node_modules/'.length)}\n\n${readFileSync(file, 'utf8')}`;
    });
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join('\n') });
  },
};

/** What is published: few files that need no package, because a command's start is spent on finding and reading modules (docs/adr/0007). */
export default defineConfig({
  input: 'generator/cli/cli.ts',
  platform: 'node',
  // Only `generate` in a checkout makes code with it.
  external: /^ajv(\/|$)/,
  plugins: [licences],
  output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name]-[hash].js', comments: false },
});
