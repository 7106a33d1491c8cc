import type { ComponentType, ReactNode } from 'react';

import { Answered } from '../../asking/answered.js';
import { useCode } from '../../asking/use-code.js';
import type { DossierQuery } from '../../generated/graphql.js';
import type { Located } from '../../parts/map/where.js';

type Node = NonNullable<DossierQuery['node']>;

const loadStrip = async (): Promise<ComponentType<{ readonly places: readonly Located[] }>> =>
  (await import('../../parts/map/map-strip.js')).MapStrip;

/** A piece of map, loaded only for what has a place. */
export function WhereItIs({ node }: { readonly node: Node }): ReactNode {
  const places = placesOf(node);
  return places.length > 0 && <Strip places={places} />;
}

function Strip({ places }: { readonly places: readonly Located[] }): ReactNode {
  const code = useCode('map-strip', loadStrip);
  return <Answered answer={code}>{(MapStrip) => <MapStrip places={places} />}</Answered>;
}

function placesOf(node: Node): readonly Located[] {
  if (node.__typename === 'Place') return [node];
  if (node.__typename === 'Incident') {
    const ofFacilities = node.facilities.nodes.flatMap(({ location }) => location ?? []);
    return ofFacilities.length > 0 ? ofFacilities : node.places.nodes;
  }
  return 'location' in node && node.location ? [node.location] : [];
}
