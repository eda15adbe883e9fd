import { createHash } from 'node:crypto';
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

/** The page runs its own scripts and has its own styles, each named by its hash, and none that something puts into it. */
const ownScripts: Plugin = {
  name: 'own-scripts',
  enforce: 'post',
  generateBundle: {
    // After scripts and styles were put into the page.
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset' || typeof page.source !== 'string') throw new Error('there is no index.html');
      const { source } = page;
      const hashes = (tag: string): string => {
        const texts = Array.from(source.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g')), ([, text]) => text);
        if (texts.length === 0 || texts.includes('')) throw new Error(`index.html lacks its ${tag}`);
        return texts.map((text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
      };
      page.source = source.replace(
        /(script|style)-src 'unsafe-inline'/g,
        (_all, tag: string) => `${tag}-src ${hashes(tag)}`,
      );
    },
  },
};

/** One file without a server behind it: scripts and styles are in the page, so that it opens from a disk too. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [noNode, viteSingleFile(), ownScripts],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
});
