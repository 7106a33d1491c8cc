import type { ReactNode } from 'react';
import { useRef } from 'react';

import { useAddress } from '../../address/use-address.js';
import { boxOf } from '../../parts/map/box-of.js';
import { frameAround } from '../../parts/map/frame.js';
import { MapPicture } from '../../parts/map/map-picture.js';
import type { Outlines } from '../../parts/map/outlines.js';
import type { DrawnSpot } from '../../parts/map/place-spots.js';
import { readFrame, writeFrame } from '../../parts/map/project.js';
import { useFrame } from '../../parts/moving/use-frame.js';
import { useGestures } from '../../parts/moving/use-gestures.js';
import { useSize } from '../../parts/use-size.js';
import { useWords } from '../../words/use-words.js';
import { MAP_MOVES, STEPS } from './map-moves.js';

const FIRST_SIZE = [760, 520] as const;
/** About 600 km: a single settlement needs something around it to be known by. */
const NARROWEST = 20;

const SIGNS = [
  ['closer', '+'],
  ['wider', '−'],
  ['left', '←'],
  ['right', '→'],
  ['up', '↑'],
  ['down', '↓'],
] as const;

/** A map that is moved by mouse, buttons and keyboard. */
export function MovableMap({
  outlines,
  spots,
  chosen,
}: {
  readonly outlines: Outlines;
  readonly spots: readonly DrawnSpot[];
  readonly chosen: string | null;
}): ReactNode {
  const { given } = useAddress();
  const { map } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box, FIRST_SIZE);
  const boxes = spots.flatMap(({ where }) => boxOf(where, outlines));
  const framing = useFrame({
    view: 'map',
    shown: readFrame(given.get('at')) ?? frameAround(boxes, size[0] / size[1], NARROWEST),
    write: (frame) => ({ at: frame && writeFrame(frame) }),
  });
  const gestures = useGestures(box, framing, MAP_MOVES);
  return (
    <div className="map-area">
      <div ref={box} className="map-box" tabIndex={0} role="group" aria-label={map.keys} {...gestures}>
        <MapPicture outlines={outlines} spots={spots} frame={framing.frame} size={size} chosen={chosen} />
      </div>
      <p className="map-moves">
        {SIGNS.map(([step, sign]) => (
          <button
            key={step}
            type="button"
            aria-label={map.steps[step]}
            onClick={() => framing.move(STEPS[step])}
          >
            {sign}
          </button>
        ))}
        <button type="button" onClick={framing.fit}>
          {map.fit}
        </button>
      </p>
    </div>
  );
}
