import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { leanD3, scalesApart } from './scripts/lean-d3.ts';
import { site } from './scripts/vite-site.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The chart of the opening figure and what it is made of. */
const figureOverTime =
  /src\/charts\/(?:trend|time-frame|time-key|scene-points|own-marks|line-marks|end-labels|event-lane|said-marks|said-labels|pandemic|labels|sheet|key|text|widths|symbols|frame|colour)\.ts$/;

export default defineConfig({
  // Relative addresses: the folder works wherever it is put.
  base: './',
  plugins: [react(), leanD3, scalesApart, site(here('data'), here('src/gallery'))],
  build: {
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      input: {
        index: here('index.html'),
        embed: here('embed.html'),
        data: here('data.html'),
        shipowners: here('shipowners.html'),
        model: here('model.html'),
        scenarios: here('scenarios.html'),
        element: here('src/surfaces/element.ts'),
      },
      // Other pages name it: it keeps its name from one build to the next.
      output: {
        entryFileNames: ({ name }) => (name === 'element' ? 'element.js' : 'assets/[name]-[hash].js'),
        // What every figure over time needs comes as one file: a dozen small ones would compress worse.
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'figure', test: figureOverTime }] },
      },
    },
  },
  worker: { format: 'es' },
  test: { include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'notebooks/*.test.ts'], environment: 'node' },
});
