import './map.css';

import type { ReactNode } from 'react';

import { ViewLink } from '../../address/view-link.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useWords } from '../../words/use-words.js';
import type { Frame } from './frame.js';
import type { Outlines } from './outlines.js';
import { outlineOf } from './outlines.js';
import type { DrawnSpot } from './place-spots.js';
import { placeSpots } from './place-spots.js';
import { SpotShape } from './spot-shape.js';

/** Countries, and on them each place by how closely it is known: a link that chooses it. */
export function MapPicture({
  outlines,
  spots,
  frame,
  size: [width, height],
  chosen,
}: {
  readonly outlines: Outlines;
  readonly spots: readonly DrawnSpot[];
  readonly frame: Frame;
  /** In pixels of the page. */
  readonly size: readonly [width: number, height: number];
  readonly chosen?: string | null;
}): ReactNode {
  const { map } = useWords();
  const nameOf = useNameOf();
  const unit = frame.width / width;
  const [left, top] = [frame.x - frame.width / 2, frame.y - (height * unit) / 2];
  return (
    <svg
      className="map"
      viewBox={`${left} ${top} ${frame.width} ${height * unit}`}
      role="group"
      aria-label={map.picture}
    >
      <g className="lands">
        {[...outlines.values()].map(({ name, path }) => (
          <path key={name} d={path} />
        ))}
      </g>
      {placeSpots(spots, outlines, unit).map(({ spot: { where, count, given }, x, y, labelled }) => (
        <ViewLink
          key={where.id}
          className={`spot spot-${where.level}`}
          view="map"
          given={given}
          aria-current={where.id === chosen}
        >
          <title>{`${nameOf(where)}, ${map.levels[where.level]}, ${map.things}: ${count}`}</title>
          {where.country && <path className="spot-land" d={outlineOf(outlines, where.country)?.path ?? ''} />}
          <SpotShape where={where} unit={unit} x={x} y={y} />
          <g transform={`translate(${x} ${y}) scale(${unit})`}>
            {count > 1 && (
              <text className="spot-count" y="4" textAnchor="middle">
                {count}
              </text>
            )}
            {labelled && <SpotName name={nameOf(where)} room={(left + frame.width - x) / unit} />}
          </g>
        </ViewLink>
      ))}
    </svg>
  );
}

const LETTER_PX = 7.4;

/** A name to the right of its spot, or to the left where the picture ends before it. */
function SpotName({ name, room }: { readonly name: string; readonly room: number }): ReactNode {
  const isCut = room < 15 + name.length * LETTER_PX;
  return (
    <text className="spot-name" x={isCut ? -15 : 15} y="4" textAnchor={isCut ? 'end' : 'start'}>
      {name}
    </text>
  );
}
