import type { NodeKind } from '../generated/graphql.js';

/** What a graph shows and a dossier counts: claims and what is reckoned from them have views of their own. */
export const GRAPH_KINDS: NodeKind[] = [
  'Person',
  'Group',
  'Organization',
  'Post',
  'Facility',
  'Place',
  'Incident',
  'Proceeding',
  'LegalInstrument',
  'Provision',
  'TreatyAction',
  'Source',
  'Account',
];
