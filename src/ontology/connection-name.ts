import type { Traversal } from './ontology.js';

/** Names the GraphQL types of a traversal's connection: `HeldPosts` gives `HeldPostsConnection` and `HeldPostsEdge`. */
export const connectionName = (traversal: Traversal): string =>
  `${traversal.relationship.name}${traversal.field.charAt(0).toUpperCase()}${traversal.field.slice(1)}`;
