import { createServer, type Server } from 'node:http';

import type { Registry } from 'prom-client';

/** Answers every request with the figures; who may reach the port is for the network to say. */
export const serveMetrics = (registry: Registry): Server =>
  createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const figures = await registry.metrics();
      response.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' });
      response.end(figures);
    };
    request.resume();
    answer().catch(() => response.destroy());
  });
