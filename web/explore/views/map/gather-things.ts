import type { Located, Where } from '../../parts/map/where.js';
import { LEVELS, whereOf } from '../../parts/map/where.js';
import type { MapNode } from './use-map-lists.js';

/** What a map shows, with the closest places on record, which may lie in what is drawn. */
export interface Thing {
  readonly entity: MapNode;
  readonly spots: readonly {
    readonly place: Pick<Located, 'id' | 'name' | 'aliases'>;
    readonly where: Where | undefined;
  }[];
}

/** One drawn place and all that is known to be there, or in it and not where. */
export interface Spot {
  readonly where: Where;
  readonly things: readonly Thing[];
}

/** What the lists hold, each thing with where it is. */
export const thingsOf = (
  lists: readonly { readonly nodes: readonly MapNode[] }[],
  hasOutline: (country: string) => boolean,
): readonly Thing[] =>
  lists.flatMap(({ nodes }) =>
    nodes.map((entity) => {
      const known = new Map(placesOf(entity).map((place) => [place.id, place]));
      const spots = [...known.values()].map((place) => ({ place, where: whereOf(place, hasOutline) }));
      return { entity, spots };
    }),
  );

/** Of an incident, where its facilities are: closer than the place that a report names beside them. */
function placesOf(entity: MapNode): readonly Located[] {
  if (entity.__typename === 'Place') return [entity];
  if (entity.__typename === 'Facility') return entity.location ? [entity.location] : [];
  const ofFacilities = entity.facilities.nodes.flatMap(({ location }) => location ?? []);
  return ofFacilities.length > 0 ? ofFacilities : entity.places.nodes;
}

/** Things by the place that is drawn for them: the widest first and of those alike the emptiest, as what comes last lies on top. */
export function gatherSpots(things: readonly Thing[]): readonly Spot[] {
  const spots = new Map<string, { readonly where: Where; readonly things: Set<Thing> }>();
  for (const thing of things) {
    for (const { where } of thing.spots) {
      if (!where) continue;
      const spot = spots.get(where.id) ?? { where, things: new Set() };
      spots.set(where.id, spot);
      spot.things.add(thing);
    }
  }
  const width = ({ where }: Spot): number => LEVELS.indexOf(where.level);
  return [...spots.values()]
    .map((spot) => ({ where: spot.where, things: [...spot.things] }))
    .sort((left, right) => width(right) - width(left) || left.things.length - right.things.length);
}
