import Sigma from 'sigma';

import type { Positions } from '../layout-worker.js';
import type { Scene } from '../scene.js';
import { dragNodes } from './drag-nodes.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import { drawnAt, drawnGraph } from './drawn-graph.js';
import { pictureSettings } from './picture-settings.js';
import { readColours } from './read-colours.js';

/** A picture on a page, and what can be done with it. */
export interface Picture {
  /** Takes better places for what is shown. */
  place(positions: Positions): void;
  /** Rings a thing and thickens what it is related by; one that was not pressed here is brought to the middle. */
  choose(id: string | null): void;
  /** Nearer by a factor above 1, away by one below. */
  zoom(factor: number): void;
  /** In parts of what is seen. */
  pan(right: number, down: number): void;
  /** All of it again. */
  whole(): void;
  close(): void;
}

export interface PictureOptions {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly labelOf: (id: string) => string;
  readonly onChoose: (id: string) => void;
}

const CHOSEN_THICKER = 1.6;
const ANIMATION_MS = 200;
/** How near a thing is brought: so much of the whole is seen around it. */
const NEAR = 0.4;

/** Opens a picture by WebGL in an element that has a size. */
export function openPicture(container: HTMLElement, options: PictureOptions): Picture {
  const { scene, positions, labelOf, onChoose } = options;
  let colours = readColours(container);
  let chosen: string | null = null;
  let pressed: string | undefined;
  let followed: string | null = null;
  const graph = drawnGraph(scene, positions, colours, labelOf);
  const isOfChosen = (edge: string): boolean => chosen !== null && graph.hasExtremity(edge, chosen);
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ANIMATION_MS;
  const sigma = new Sigma<DrawnNode, DrawnEdge>(graph, container, {
    ...pictureSettings(() => colours, { font: getComputedStyle(container).fontFamily, duration }),
    nodeReducer: (id, data) => ({ ...data, highlighted: id === chosen }),
    edgeReducer: (edge, data) =>
      isOfChosen(edge) ? { ...data, size: data.size + CHOSEN_THICKER, color: colours.accent } : data,
  });
  dragNodes(
    sigma,
    () => colours,
    (id) => {
      pressed = id;
      onChoose(id);
    },
  );
  const camera = sigma.getCamera();
  const go = (to: Parameters<typeof camera.setState>[0]): void => {
    if (duration > 0) void camera.animate(to, { duration });
    else camera.setState(to);
  };
  const follow = (): void => {
    const place = followed === null ? undefined : sigma.getNodeDisplayData(followed);
    if (place) go({ x: place.x, y: place.y, ratio: Math.min(camera.ratio, NEAR) });
  };
  // Whoever looks elsewhere is not brought back while the layout goes on.
  for (const act of ['mousedown', 'wheel'] as const) sigma.getMouseCaptor().on(act, () => (followed = null));
  const repaint = (): void => {
    colours = readColours(container);
    const painted = drawnGraph(scene, {}, colours, labelOf);
    graph.updateEachNodeAttributes((id, { x, y, moved }) => ({
      ...painted.getNodeAttributes(id),
      x,
      y,
      moved,
    }));
    graph.updateEachEdgeAttributes((edge) => painted.getEdgeAttributes(edge));
  };
  const sight = matchMedia('(prefers-color-scheme: dark)');
  sight.addEventListener('change', repaint);

  return {
    place: (better) => {
      graph.updateEachNodeAttributes(
        (id, node) => (node.moved ? node : { ...node, ...drawnAt(better, id) }),
        {
          attributes: ['x', 'y'],
        },
      );
      sigma.once('afterProcess', follow);
    },
    choose: (id) => {
      const changed = [chosen, id].filter((one) => one !== null && graph.hasNode(one)) as string[];
      chosen = id !== null && graph.hasNode(id) ? id : null;
      sigma.refresh({
        partialGraph: { nodes: changed, edges: changed.flatMap((one) => graph.edges(one)) },
        skipIndexation: true,
      });
      followed = chosen === pressed ? null : chosen;
      pressed = undefined;
      follow();
    },
    zoom: (factor) => go({ ratio: camera.getBoundedRatio(camera.ratio / factor) }),
    pan: (right, down) => {
      followed = null;
      go({ x: camera.x + right * camera.ratio, y: camera.y - down * camera.ratio });
    },
    whole: () => {
      followed = null;
      sigma.setCustomBBox(null);
      go({ x: 0.5, y: 0.5, ratio: 1 });
    },
    close: () => {
      sight.removeEventListener('change', repaint);
      sigma.kill();
    },
  };
}
