import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { site } from './scripts/vite-site.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Relative addresses: the folder works wherever it is put.
  base: './',
  plugins: [react(), site(here('data'), here('src/gallery'))],
  build: {
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      input: {
        index: here('index.html'),
        embed: here('embed.html'),
        data: here('data.html'),
        element: here('src/surfaces/element.ts'),
      },
      // Other pages name it: it keeps its name from one build to the next.
      output: { entryFileNames: ({ name }) => (name === 'element' ? 'element.js' : 'assets/[name]-[hash].js') },
    },
  },
  worker: { format: 'es' },
  test: { include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'notebooks/*.test.ts'], environment: 'node' },
});
