import { defineConfig } from 'vite';

// The tab Översikt, and the page that adds it to a channel, are served in every profile, under /tab.
export default defineConfig({
  base: '/tab/',
  build: {
    outDir: '../../../target/classes/tab-page',
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: { input: ['tab.html', 'configure.html'] },
  },
});
