import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';

import type { DossierQuery } from '../../generated/graphql.js';
import type { Located } from '../../parts/map/where.js';

type Node = NonNullable<DossierQuery['node']>;

const MapStrip = lazy(async () => ({ default: (await import('../../parts/map/map-strip.js')).MapStrip }));

/** A piece of map, loaded only for what has a place. */
export function WhereItIs({ node }: { readonly node: Node }): ReactNode {
  const places = placesOf(node);
  if (places.length === 0) return null;
  return (
    <Suspense>
      <MapStrip places={places} />
    </Suspense>
  );
}

function placesOf(node: Node): readonly Located[] {
  if (node.__typename === 'Place') return [node];
  if (node.__typename === 'Incident') {
    const ofFacilities = node.facilities.nodes.flatMap(({ location }) => location ?? []);
    return ofFacilities.length > 0 ? ofFacilities : node.places.nodes;
  }
  return 'location' in node && node.location ? [node.location] : [];
}
