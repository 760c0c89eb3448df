import { defineConfig } from 'vite';

// The tab Översikt is served in every profile, under /tab.
export default defineConfig({
  base: '/tab/',
  build: {
    outDir: '../../../target/classes/tab-page',
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: { input: ['tab.html'] },
  },
});
