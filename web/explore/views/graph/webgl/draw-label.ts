import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';

import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import type { Colours } from './read-colours.js';

const LONGEST = 30;

export const shortened = (label: string): string =>
  label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;

/** A name beside its disc, on a seam of the ground so that lines do not cross it. */
export const labelDrawer =
  (colours: () => Colours): NodeLabelDrawingFunction<DrawnNode, DrawnEdge> =>
  (context, { label, x, y, size }, { labelSize, labelFont }) => {
    if (!label) return;
    const text = shortened(label);
    const { panel, text: ink } = colours();
    context.font = `${String(labelSize)}px ${labelFont}`;
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeStyle = panel;
    context.strokeText(text, x + size + 4, y + labelSize / 3);
    context.fillStyle = ink;
    context.fillText(text, x + size + 4, y + labelSize / 3);
  };

/** The whole name of what is pointed at or chosen, with a ring around its disc. */
export const hoverDrawer =
  (colours: () => Colours): NodeHoverDrawingFunction<DrawnNode, DrawnEdge> =>
  (context, { label, x, y, size }, { labelSize, labelFont }) => {
    const { accent, panel, text } = colours();
    context.beginPath();
    context.arc(x, y, size + 4, 0, Math.PI * 2);
    context.fillStyle = accent;
    context.fill();
    if (!label) return;
    context.font = `600 ${String(labelSize)}px ${labelFont}`;
    const width = context.measureText(label).width;
    context.beginPath();
    context.roundRect(x + size + 6, y - labelSize, width + 16, labelSize * 2, 6);
    context.fillStyle = panel;
    context.fill();
    context.strokeStyle = accent;
    context.lineWidth = 1.5;
    context.stroke();
    context.fillStyle = text;
    context.fillText(label, x + size + 14, y + labelSize / 3);
  };
