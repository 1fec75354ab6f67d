import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The web is built by `bin/build-web.mjs`; `npx vite web` serves it for writing, with a desk on :4680 behind it. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': 'http://localhost:4680', '/sandbox': 'http://localhost:4680' } },
});
