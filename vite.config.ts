import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API answers while `vite` serves the page during development. */
const API = 'http://127.0.0.1:4747';

/** Libraries that change less often than our own code and are needed at once: browsers keep them between releases. */
const LASTING = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'drawing', test: /node_modules\/(sigma|@sigma|@react-sigma|graphology[^/]*|flatbush|flatqueue)\// },
];

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { output: { codeSplitting: { groups: LASTING } } },
  },
  server: {
    host: '127.0.0.1',
    // The page's own modules under web/api are files here, never routes of the server.
    proxy: {
      '/api': { target: API, bypass: ({ url }) => (/\.ts(?:$|\?)/.test(url ?? '') ? url : undefined) },
    },
  },
});
