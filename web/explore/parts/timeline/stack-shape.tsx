import type { ReactNode } from 'react';

import type { SpanStack } from './stack-spans.js';

const HEIGHT = 12;

/** Events that lie over each other, by their number; a press shows them apart, the list beside has each of them. */
export function StackShape({
  stack: { indices, x, width: wide },
  y,
  width,
  title,
  onOpen,
}: {
  readonly stack: SpanStack;
  readonly y: number;
  /** Of the picture: the number stands in the middle of what is seen. */
  readonly width: number;
  readonly title: string;
  readonly onOpen?: () => void;
}): ReactNode {
  const [start, end] = [Math.max(0, x), Math.min(width, x + wide)];
  return (
    <g className={onOpen ? 'event-stack opens' : 'event-stack'} onClick={onOpen}>
      <title>{title}</title>
      <rect x={x} y={y - 1} width={wide} height={HEIGHT} rx="3" />
      <text x={(start + end) / 2} y={y + 9} textAnchor="middle">
        +{indices.length}
      </text>
    </g>
  );
}
