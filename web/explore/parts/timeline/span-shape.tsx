import type { ReactNode } from 'react';

import type { PlacedSpan } from './place-lanes.js';

const HEIGHT = 8;
const ROUND = HEIGHT / 2;
/** Without it a seam shows between a bar and its end. */
const OVERLAP = 0.5;

/** A bar whose ends fade where the date does not say the day, on a line over all that it may mean. */
export function SpanShape({
  span: { x, width, fadeIn, fadeOut },
  y,
  masks,
}: {
  readonly span: Omit<PlacedSpan, 'index' | 'row'>;
  readonly y: number;
  /** The identifier given to `SoftMasks`. */
  readonly masks: string;
}): ReactNode {
  if (fadeIn === 0 && fadeOut === 0) return <rect x={x} y={y} width={width} height={HEIGHT} rx={ROUND} />;
  return (
    <>
      <rect className="event-reach" x={x} y={y + ROUND - 0.75} width={width} height="1.5" />
      {fadeIn > 0 && (
        <rect className="event-soft" x={x} y={y} width={fadeIn} height={HEIGHT} mask={`url(#${masks}-in)`} />
      )}
      <rect x={x + fadeIn - OVERLAP} y={y} width={width - fadeIn - fadeOut + 2 * OVERLAP} height={HEIGHT} />
      {fadeOut > 0 && (
        <rect
          className="event-soft"
          x={x + width - fadeOut}
          y={y}
          width={fadeOut}
          height={HEIGHT}
          mask={`url(#${masks}-out)`}
        />
      )}
    </>
  );
}

/** What fades the ends: masks, as these leave the colour to the style. */
export function SoftMasks({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      {(['in', 'out'] as const).map((end) => (
        <g key={end}>
          <linearGradient id={`${id}-${end}-fade`}>
            <stop offset="0" stopColor="white" stopOpacity={end === 'in' ? 0 : 1} />
            <stop offset="1" stopColor="white" stopOpacity={end === 'in' ? 1 : 0} />
          </linearGradient>
          <mask id={`${id}-${end}`} maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill={`url(#${id}-${end}-fade)`} />
          </mask>
        </g>
      ))}
    </defs>
  );
}
