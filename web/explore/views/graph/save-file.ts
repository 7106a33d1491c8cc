import type { Positions } from './layout-worker.js';
import type { Scene } from './scene.js';
import { writeGexf } from './write-gexf.js';
import { drawPng, writeSvg } from './write-picture.js';

export type SceneFormat = 'SVG' | 'PNG' | 'GEXF';

/** Hands the picture on the page, or the graph behind it, to the browser as a file. */
export async function saveFile(
  format: SceneFormat,
  scene: Scene,
  positions: Positions,
  labelOf: (id: string) => string,
): Promise<void> {
  const blob = await blobOf(format, scene, positions, labelOf);
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: `habeas-graph.${format.toLowerCase()}`,
  });
  link.click();
  URL.revokeObjectURL(address);
}

async function blobOf(
  format: SceneFormat,
  scene: Scene,
  positions: Positions,
  labelOf: (id: string) => string,
): Promise<Blob> {
  if (format === 'GEXF')
    return new Blob([writeGexf(scene, positions, labelOf)], { type: 'application/gexf+xml' });
  const picture = document.querySelector<SVGSVGElement>('svg.scene');
  if (!picture) throw new Error('There is no picture on the page to save');
  const svg = new Blob([writeSvg(picture)], { type: 'image/svg+xml' });
  return format === 'SVG' ? svg : drawPng(svg, picture.getBoundingClientRect());
}
