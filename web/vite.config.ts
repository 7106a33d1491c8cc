import { defineConfig } from 'vite';

const repository = `${import.meta.dirname}/..`;

export default defineConfig({
  root: `${import.meta.dirname}/playground`,
  build: {
    outDir: `${repository}/dist/web`,
    emptyOutDir: true,
    // Monaco is one editor of several megabytes, fetched once from the service itself.
    chunkSizeWarningLimit: 4096,
    // GraphiQL names its icons, for screen readers too, after the functions that draw them.
    rolldownOptions: { output: { keepNames: true }, checks: { moduleLevelDirective: false } },
  },
  // Unbundled, the GraphQL worker imports CommonJS packages as they are and dies, so the development server bundles them.
  optimizeDeps: { include: ['graphql-language-service', 'picomatch-browser'] },
  server: {
    fs: { allow: [repository] },
    proxy: { '/graphql': process.env.HABEAS_URL ?? 'http://localhost:4000' },
  },
});
