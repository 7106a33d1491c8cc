import Sigma from 'sigma';

import type { Positions } from '../layout-worker.js';
import type { Look } from '../picture-frame.js';
import { pngOf } from '../png-of.js';
import type { Point, Scene } from '../scene.js';
import { dragNodes } from './drag-nodes.js';
import { drawImage } from './draw-image.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import { drawnAt, drawnGraph, MOST_SIZE } from './drawn-graph.js';
import { type Emphasis, emphasisOf } from './emphasis.js';
import { openGaze } from './open-gaze.js';
import { pictureParts } from './picture-parts.js';
import { pictureSettings } from './picture-settings.js';
import { readColours } from './read-colours.js';
import { writeLargeSvg } from './write-large-svg.js';

/** A picture on a page, and what can be done with it. */
export interface Picture {
  /** Takes better places for what is there, names in another script, pins, and what of it is left out. */
  show(scene: Scene, positions: Positions, labelOf: (id: string) => string): void;
  /** Looks at a part of it, also while its places get better; all of it if undefined. What was told by `onLook` changes nothing. */
  look(at: Look | undefined): void;
  /** Brings out what is chosen, with what it is related to, and what was found; what was not pressed here, in the middle. */
  emphasize(chosen: readonly string[], found: ReadonlySet<string>): void;
  /** Nearer by a factor above 1, away by one below. */
  zoom(factor: number): void;
  /** In parts of what is seen. */
  pan(right: number, down: number): void;
  /** All of it again. */
  whole(): void;
  /** What of it is seen, as PNG. */
  image(): Promise<Blob>;
  /** The same as SVG. */
  drawing(): Blob;
  close(): void;
}

export interface PictureOptions {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly labelOf: (id: string) => string;
  /** @param more with others that are chosen */
  readonly onChoose: (id: string, more: boolean) => void;
  readonly onPin: (id: string, at: Point) => void;
  /** What is looked at, once it has settled; undefined is all of it. */
  readonly onLook: (look: Look | undefined) => void;
}

const CHOSEN_THICKER = 1.2;
const ANIMATION_MS = 200;
/** Has sigma put all edges in anew: one that it has not put in yet it cannot paint alone, and throws. */
const ANEW: { attributes: (keyof DrawnEdge)[] } = { attributes: ['zIndex'] };

/** Opens a picture by WebGL in an element that has a size. */
export function openPicture(container: HTMLElement, options: PictureOptions): Picture {
  const { scene, positions, labelOf, onChoose, onPin, onLook } = options;
  let colours = readColours(container);
  let emphasis: Emphasis | undefined;
  let pressed: string | undefined;
  const graph = drawnGraph(scene, positions, colours, labelOf);
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ANIMATION_MS;
  const sigma = new Sigma<DrawnNode, DrawnEdge>(graph, container, {
    ...pictureSettings(() => colours, { font: getComputedStyle(container).fontFamily, duration }),
    nodeReducer: (id, data) => {
      if (!emphasis) return data;
      if (!emphasis.nodes.has(id))
        return { ...data, color: colours.ground, ground: colours.ground, label: null };
      return { ...data, zIndex: MOST_SIZE + data.zIndex, highlighted: emphasis.ringed.has(id) };
    },
    edgeReducer: (edge, data) => {
      if (!emphasis) return data;
      if (!emphasis.edges.has(edge)) return { ...data, hidden: true };
      return { ...data, size: data.size + CHOSEN_THICKER, color: data.strong, zIndex: 1 };
    },
  });
  dragNodes(sigma, () => colours, {
    onPress: (id, more) => {
      pressed = id;
      onChoose(id, more);
    },
    onPlace: (id, { x, y }) => onPin(id, [x, -y]),
  });
  const camera = sigma.getCamera();
  const go = (to: Parameters<typeof camera.setState>[0]): void => {
    if (duration > 0) void camera.animate(to, { duration });
    else camera.setState(to);
  };
  const gaze = openGaze(sigma, { go, onLook });
  const repaint = (): void => {
    colours = readColours(container);
    const painted = drawnGraph(scene, {}, colours, labelOf);
    graph.updateEachNodeAttributes((id, { x, y, label, hidden }) => ({
      ...painted.getNodeAttributes(id),
      x,
      y,
      label,
      hidden,
    }));
    graph.updateEachEdgeAttributes(
      (edge, { hidden }) => ({ ...painted.getEdgeAttributes(edge), hidden }),
      ANEW,
    );
  };
  const sight = matchMedia('(prefers-color-scheme: dark)');
  sight.addEventListener('change', repaint);

  return {
    show: (drawn, better, nameOf) => {
      graph.updateEachNodeAttributes((id, node) => {
        const { pin, hidden } = drawn.getNodeAttributes(id);
        return { ...node, ...drawnAt(pin ?? better[id]), label: nameOf(id), hidden };
      });
      graph.updateEachEdgeAttributes(
        (edge, data) => ({ ...data, hidden: drawn.getEdgeAttribute(edge, 'hidden') }),
        ANEW,
      );
      sigma.once('afterProcess', gaze.follow);
    },
    emphasize: (chosen, found) => {
      emphasis = emphasisOf(graph, chosen, found);
      gaze.towards(chosen.find((id) => graph.hasNode(id) && id !== pressed));
      pressed = undefined;
      sigma.once('afterProcess', gaze.follow);
      sigma.refresh();
    },
    look: (at) => gaze.look(at),
    zoom: (factor) => {
      gaze.leave();
      go({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
    },
    pan: (right, down) => {
      gaze.leave();
      go({ x: camera.x + right * camera.ratio, y: camera.y - down * camera.ratio });
    },
    whole: () => {
      gaze.leave();
      sigma.setCustomBBox(null);
      go({ x: 0.5, y: 0.5, ratio: 1 });
    },
    image: () => pngOf(drawImage(sigma, colours.panel)),
    drawing: () => {
      const parts = pictureParts(sigma, colours, (id) => graph.getNodeAttribute(id, 'label'));
      return new Blob([writeLargeSvg(parts)], { type: 'image/svg+xml' });
    },
    close: () => {
      gaze.close();
      sight.removeEventListener('change', repaint);
      sigma.kill();
    },
  };
}
