import './map-view.css';

import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import type { Asked } from '../../asking/answered.js';
import { Answered } from '../../asking/answered.js';
import { Empty } from '../../asking/empty.js';
import type { Outlines } from '../../parts/map/outlines.js';
import { outlineOf, useOutlines } from '../../parts/map/outlines.js';
import { MorePages } from '../../parts/more-pages.js';
import { useWords } from '../../words/use-words.js';
import { ChosenSpot } from './chosen-spot.js';
import { gatherSpots, thingsOf } from './gather-things.js';
import { MapChoices } from './map-choices.js';
import { MapLegend } from './map-legend.js';
import { MapQuestions } from './map-questions.js';
import { MovableMap } from './movable-map.js';
import { ThingsTable } from './things-table.js';
import type { MapList } from './use-map-lists.js';
import { LAYERS, useMapLists, whereOfAddress } from './use-map-lists.js';

const FIRST_LAYERS = ['incidents', 'facilities'] as const;

/** Where facilities are and incidents happened, never drawn closer than it is known. */
export function MapView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const asked = LAYERS.filter((layer) => given.getAll('show').includes(layer));
  const layers = asked.length > 0 ? asked : FIRST_LAYERS;
  const where = whereOfAddress(given);
  const lists = useMapLists(layers, where);
  const outlines = useOutlines();
  return (
    <article>
      <h1>{words.views.map}</h1>
      <MapChoices layers={layers} />
      <Answered answer={allAnswered(outlines, lists)}>
        {(countries) => {
          const things = thingsOf(lists, (code) => outlineOf(countries, code) !== undefined);
          const spots = gatherSpots(things);
          const chosen = spots.find((spot) => spot.where.id === given.get('chosen'));
          return (
            <div className="map-columns">
              <div>
                <MovableMap
                  outlines={countries}
                  chosen={chosen?.where.id ?? null}
                  spots={spots.map((spot) => ({
                    where: spot.where,
                    count: spot.things.length,
                    given: changed(given, { chosen: spot.where.id }),
                  }))}
                />
                <MapLegend />
              </div>
              <div className="map-beside">
                {chosen && <ChosenSpot spot={chosen} />}
                {lists.map(({ layer, pages, nodes, total }) => (
                  <MorePages key={layer} pages={pages} loaded={nodes.length} total={total} />
                ))}
                {things.length > 0 ? (
                  <ThingsTable things={things} />
                ) : (
                  <Empty text={words.map.none} hint={words.map.noneHint}>
                    <ViewLink className="button" view="map">
                      {words.states.anew}
                    </ViewLink>
                  </Empty>
                )}
              </div>
            </div>
          );
        }}
      </Answered>
      <MapQuestions layers={layers} where={where} />
    </article>
  );
}

/** The outlines once everything is there, or what failed first. */
function allAnswered(outlines: UseQueryResult<Outlines>, lists: readonly MapList[]): Asked<Outlines> {
  const all = [outlines, ...lists.map(({ pages }) => pages)];
  return {
    data: all.every(({ data }) => data !== undefined) ? outlines.data : undefined,
    error: all.find(({ error }) => error)?.error ?? null,
    refetch: () => Promise.all(all.filter(({ data }) => data === undefined).map(({ refetch }) => refetch())),
    stop: () => {
      for (const { pages } of lists) pages.stop();
    },
    stopped: lists.some(({ pages }) => pages.stopped),
  };
}
