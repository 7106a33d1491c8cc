import { defineConfig } from 'vite';

export default defineConfig({
  root: `${import.meta.dirname}/explore`,
  base: '/explore/',
  build: {
    outDir: `${import.meta.dirname}/../dist/web/explore`,
    emptyOutDir: true,
    // A style sheet that did not load would not be tried again, while the code of its view is.
    cssCodeSplit: false,
    // Small pictures stay files, so that no policy need allow data addresses.
    assetsInlineLimit: 0,
    // Marks of other frameworks in the packages' files mean nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': process.env.HABEAS_URL ?? 'http://localhost:4000' } },
});
