import { fileURLToPath } from 'node:url';

import { createServer } from 'vite';

const PAGE = fileURLToPath(new URL('../../../web/explore/', import.meta.url));

/** A module of the explorer, loaded without a browser; its path is from `web/explore`. */
export async function loadPageModule<Module>(path: string): Promise<Module> {
  const server = await createServer({
    root: PAGE,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return (await server.ssrLoadModule(`/${path}`)) as Module;
  } finally {
    await server.close();
  }
}
