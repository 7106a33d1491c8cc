import type { ReactNode } from 'react';

import { PlaygroundLink } from '../../asking/playground-link.js';
import type { IncidentWhere } from '../../generated/graphql.js';
import { MapFacilitiesDocument, MapIncidentsDocument, MapPlacesDocument } from '../../generated/graphql.js';
import { useWords } from '../../words/use-words.js';
import type { Layer } from './use-map-lists.js';

/** The questions behind the layers that are shown. */
export function MapQuestions({
  layers,
  where,
}: {
  readonly layers: readonly Layer[];
  readonly where: IncidentWhere | null;
}): ReactNode {
  const { layers: names } = useWords().map;
  return (
    <p className="playground-links">
      {layers.includes('incidents') && (
        <PlaygroundLink document={MapIncidentsDocument} variables={{ where }} of={names.incidents} />
      )}
      {layers.includes('facilities') && (
        <PlaygroundLink document={MapFacilitiesDocument} variables={{}} of={names.facilities} />
      )}
      {layers.includes('places') && (
        <PlaygroundLink document={MapPlacesDocument} variables={{}} of={names.places} />
      )}
    </p>
  );
}
