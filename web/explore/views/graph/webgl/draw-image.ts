import type Sigma from 'sigma';

import type { DrawnEdge, DrawnNode } from './drawn-graph.js';

/** What a picture shows now, on a ground, as one canvas; its layers hold it only until the browser paints them. */
export function drawImage(sigma: Sigma<DrawnNode, DrawnEdge>, ground: string): HTMLCanvasElement {
  sigma.refresh();
  const { width, height } = sigma.getDimensions();
  const image = document.createElement('canvas');
  image.width = width * devicePixelRatio;
  image.height = height * devicePixelRatio;
  const context = image.getContext('2d');
  if (!context) return image;
  context.fillStyle = ground;
  context.fillRect(0, 0, image.width, image.height);
  for (const layer of Object.values(sigma.getCanvases()))
    context.drawImage(layer, 0, 0, image.width, image.height);
  return image;
}
