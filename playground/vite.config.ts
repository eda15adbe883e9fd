import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** What the page takes from the generator must run in a browser. */
const noNode: Plugin = {
  name: 'no-node',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id.startsWith('node:')) throw new Error(`${importer ?? ''} imports ${id}: the page has no Node`);
  },
};

/** One file without a server behind it: scripts and styles are in the page, so that it opens from a disk too. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [noNode, viteSingleFile()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
});
