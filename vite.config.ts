import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API answers while `vite` serves the page during development. */
const API = 'http://127.0.0.1:4747';

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2023' },
  server: { host: '127.0.0.1', proxy: { '/api': API } },
});
