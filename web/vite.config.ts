import react from '@vitejs/plugin-react';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const STYLES = /\s*<link rel="stylesheet"[^>]*>/;

/** Lets the page say something before its program and its styles are here: both come after what `index.html` itself shows. */
function showFirst(): Plugin {
  const source = readFileSync(join(import.meta.dirname, 'first.js'), 'utf8');
  const fileName = `assets/first-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`;
  return {
    name: 'show-first',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const words = Object.values(bundle).flatMap((each) => {
          const from = each.type === 'chunk' && each.facadeModuleId;
          return from && /\/messages\/[a-z]{2}\.ts$/.test(from) ? [`${basename(from, '.ts')}=/${each.fileName}`] : [];
        });
        const styles = STYLES.exec(html)?.[0] ?? '';
        return html
          .replace(styles, '')
          .replace('<div id="root">', `${styles.trim()}\n    <div id="root">`)
          .replace(
            '</title>',
            `</title>\n    <meta name="words" content="${words.join(' ')}" />\n    <script async src="/${fileName}"></script>`,
          );
      },
    },
  };
}

/** The web is built by `bin/build-web.mjs`; `npx vite web` serves it for writing, with a desk on :4680 behind it. */
export default defineConfig({
  plugins: [react(), showFirst()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': 'http://localhost:4680', '/sandbox': 'http://localhost:4680' } },
});
