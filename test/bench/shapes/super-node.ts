import { foldName } from '../../../src/ontology/fold-name.js';
import type { Shape } from './shape.js';

interface Answer {
  readonly organization: { readonly posts: { readonly nodes: readonly { readonly title: string }[] } };
}

/** A page of the posts of an authority that has thousands. */
export const SUPER_NODE: Shape = {
  name: 'super-node',
  title: 'First 20 posts of the penal authority, by title',
  ours: {
    document: `query SuperNode($id: ID!) {
  organization(id: $id) {
    name
    posts(orderBy: [{ title: ASC }], first: 20) { nodes { id title } pageInfo { hasNextPage } }
  }
}`,
    variables: ({ ids }) => ({ id: ids.authority }),
  },
  byHand: {
    text: `CYPHER 5 MATCH (o:Node {id: $id}) WHERE o:Organization AND o.clearance <= $clearance
CALL (o) {
  MATCH (p:Post) USING INDEX p:Post(titleFoldedAscending)
  WHERE p.titleFoldedAscending IS NOT NULL AND p.clearance <= $clearance
  MATCH (o)<-[r:POST_AT]-(p) WHERE r.clearance <= $clearance
  WITH p, r ORDER BY p.titleFoldedAscending, r.id LIMIT 21
  RETURN collect(p {.id, .title}) AS rows
}
RETURN {organization: {name: o.name, posts: {nodes: rows[..20], pageInfo: {hasNextPage: size(rows) > 20}}}} AS data`,
    parameters: ({ ids }) => ({ id: ids.authority }),
  },
  theirs: {
    document: `query SuperNode($id: String!) {
  organizations(where: { id: { eq: $id } }) { name posts(sort: [{ titleFolded: ASC }], limit: 21) { id title } }
}`,
    variables: ({ ids }) => ({ id: ids.authority }),
    read: ({
      organizations: [organization],
    }: {
      readonly organizations: readonly { readonly name: string; readonly posts: readonly unknown[] }[];
    }) => ({
      organization: organization && {
        name: organization.name,
        posts: {
          nodes: organization.posts.slice(0, 20),
          pageInfo: { hasNextPage: organization.posts.length > 20 },
        },
      },
    }),
    settled: ({ organization }: Answer) => organization.posts.nodes.map(({ title }) => foldName(title)),
  },
};
