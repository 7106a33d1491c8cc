import type Sigma from 'sigma';

import type { DraggedLayer } from './dragged-layer.js';
import { openDraggedLayer } from './dragged-layer.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import type { Colours } from './read-colours.js';

/**
 * Lets one move a disc by the mouse. While it moves, it and its lines alone are drawn, on a layer of their own, so that
 * this takes as long in a graph of five thousand as in one of five; the rest follows when it is let go. What is
 * pressed and not moved is told to `onClick`.
 */
export function dragNodes(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  colours: () => Colours,
  onClick: (id: string) => void,
): void {
  let held: string | undefined;
  let layer: DraggedLayer | undefined;
  let still = true;
  sigma.on('downNode', (press) => {
    [held, still] = [press.node, true];
    press.preventSigmaDefault();
  });
  sigma.on('moveBody', (move) => {
    if (sigma.getMouseCaptor().isMouseDown) sigma.getContainer().classList.add('dragging');
    if (held === undefined) return;
    move.preventSigmaDefault();
    still = false;
    layer ??= openDraggedLayer(sigma, held, colours());
    layer.moveTo(move.event);
  });
  sigma.getMouseCaptor().on('mouseup', (place) => {
    const moved = held !== undefined && layer !== undefined && sigma.getGraph().hasNode(held);
    if (moved) {
      // What is shown stays where it is, also when a thing leaves it.
      sigma.setCustomBBox(sigma.getCustomBBox() ?? sigma.getBBox());
      sigma.getGraph().mergeNodeAttributes(held, { ...sigma.viewportToGraph(place), moved: true });
    }
    layer?.close();
    [held, layer] = [undefined, undefined];
    sigma.getContainer().classList.remove('dragging');
  });
  sigma.on('clickNode', ({ node }) => {
    if (still) onClick(node);
  });
}
