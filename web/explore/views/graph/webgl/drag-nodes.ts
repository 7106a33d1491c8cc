import type Sigma from 'sigma';
import type { Coordinates } from 'sigma/types';

import type { DraggedLayer } from './dragged-layer.js';
import { openDraggedLayer } from './dragged-layer.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import type { Colours } from './read-colours.js';

export interface DragActions {
  /** @param more with others that are chosen */
  readonly onPress: (id: string, more: boolean) => void;
  readonly onPlace: (id: string, place: Coordinates) => void;
}

/**
 * Lets one move a disc by mouse or finger. While it moves, it and its lines alone are drawn, on a layer of their own, so that
 * this takes as long in a graph of five thousand as in one of five; the rest follows when it is let go. What is
 * pressed and not moved is told to `onPress`.
 */
export function dragNodes(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  colours: () => Colours,
  { onPress, onPlace }: DragActions,
): void {
  let held: string | undefined;
  let layer: DraggedLayer | undefined;
  let to: Coordinates | undefined;
  let still = true;
  const drop = (): void => {
    layer?.close();
    [held, layer, to] = [undefined, undefined, undefined];
    sigma.getContainer().classList.remove('dragging');
  };
  sigma.on('downNode', (press) => {
    [held, still] = [press.node, true];
    press.preventSigmaDefault();
  });
  sigma.on('moveBody', (move) => {
    if (sigma.getMouseCaptor().isMouseDown) sigma.getContainer().classList.add('dragging');
    if (held === undefined) return;
    if (sigma.getTouchCaptor().touchMode > 1) {
      drop();
      return;
    }
    move.preventSigmaDefault();
    sigma.getContainer().classList.add('dragging');
    still = false;
    layer ??= openDraggedLayer(sigma, held, colours());
    to = { x: move.event.x, y: move.event.y };
    layer.moveTo(to);
  });
  const letGo = (): void => {
    if (held !== undefined && layer && to) {
      // What is shown stays where it is, also when a thing leaves it.
      sigma.setCustomBBox(sigma.getCustomBBox() ?? sigma.getBBox());
      onPlace(held, sigma.viewportToGraph(to));
    }
    drop();
  };
  sigma.getMouseCaptor().on('mouseup', letGo);
  sigma.getTouchCaptor().on('touchup', letGo);
  sigma.on('clickNode', ({ node, event }) => {
    if (still) onPress(node, event.original.shiftKey);
  });
}
