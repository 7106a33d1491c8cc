import type { ReactNode } from 'react';
import { useRef } from 'react';

import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useWords } from '../../words/use-words.js';
import { Section } from '../section.js';
import { useSize } from '../use-size.js';
import { boxOf } from './box-of.js';
import { frameAround } from './frame.js';
import { MapPicture } from './map-picture.js';
import type { Outlines } from './outlines.js';
import { outlineOf, useOutlines } from './outlines.js';
import type { Located, Where } from './where.js';
import { whereOf } from './where.js';

const FIRST_SIZE = [560, 220] as const;
/** About 3,000 km: enough around it to see in which country it is. */
const NARROWEST = 110;

/** Where a thing is, as closely as that is on record; nothing where no place of it can be drawn. */
export function MapStrip({ places }: { readonly places: readonly Located[] }): ReactNode {
  const answer = useOutlines();
  return <Answered answer={answer}>{(outlines) => <Strip places={places} outlines={outlines} />}</Answered>;
}

function Strip({
  places,
  outlines,
}: {
  readonly places: readonly Located[];
  readonly outlines: Outlines;
}): ReactNode {
  const words = useWords();
  const nameOf = useNameOf();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box, FIRST_SIZE);
  const drawn = places.flatMap(
    (place) => whereOf(place, (code) => outlineOf(outlines, code) !== undefined) ?? [],
  );
  const wheres = [...new Map(drawn.map((where) => [where.id, where])).values()];
  if (wheres.length === 0) return null;
  const boxes = wheres.flatMap((where) => boxOf(where, outlines));
  return (
    <Section title={words.views.map}>
      <div ref={box} className="map-strip">
        <MapPicture
          outlines={outlines}
          spots={wheres.map((where) => ({ where, count: 1, given: onMap(where) }))}
          frame={frameAround(boxes, size[0] / size[1], NARROWEST)}
          size={size}
        />
      </div>
      {wheres.map((where) => (
        <p key={where.id} className="quiet">
          <ViewLink view="map" given={onMap(where)}>
            {nameOf(where)}
          </ViewLink>{' '}
          <span className="badge">{words.map.levels[where.level]}</span> {words.map.meaning[where.level]}
        </p>
      ))}
    </Section>
  );
}

const onMap = ({ id }: Where): { readonly show: readonly string[]; readonly chosen: string } => ({
  show: ['incidents', 'facilities', 'places'],
  chosen: id,
});
