import { defineConfig } from 'vite';

// The pages are served under /sim/app, in profile local only; `npm run dev` asks a running Punktlig for the rest.
export default defineConfig({
  base: '/sim/app/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../../target/classes/local-page',
    emptyOutDir: true,
    rolldownOptions: { input: ['index.html', 'card.html'] },
  },
  server: { proxy: { '/sim/app/manifest.json': 'http://localhost:3978', '/sim/page': 'http://localhost:3978', '/sim/sharepoint': 'http://localhost:3978' } },
});
