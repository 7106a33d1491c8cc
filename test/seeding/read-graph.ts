import type { Change, GraphStore, Part } from '../../src/store/graph-store.js';

/** All that is stored, in order of id, so that two graphs can be compared. */
export async function readGraph(store: GraphStore): Promise<readonly Part[]> {
  const owners = await store.owners();
  const parts = await store.transact((transaction) => transaction.readParts(owners));
  return parts.map(({ owner, nodes, relationships }) => ({
    owner,
    nodes: [...nodes].sort(byId),
    relationships: [...relationships].sort(byId),
  }));
}

/** The store itself, which also tells what is written to it. */
export function watchChanges(store: GraphStore): {
  readonly watched: GraphStore;
  readonly changes: Change[];
} {
  const changes: Change[] = [];
  const transact: GraphStore['transact'] = (work) =>
    store.transact((transaction) =>
      work({
        readParts: (owners) => transaction.readParts(owners),
        claimsAbout: (subjects) => transaction.claimsAbout(subjects),
        ownersReferringTo: (nodes) => transaction.ownersReferringTo(nodes),
        existing: (ids) => transaction.existing(ids),
        timeAfter: (at) => transaction.timeAfter(at),
        apply: async (change, at) => {
          changes.push(change);
          await transaction.apply(change, at);
        },
      }),
    );
  const watched = new Proxy(store, {
    get: (target, name) => {
      if (name === 'transact') return transact;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { watched, changes };
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1;
