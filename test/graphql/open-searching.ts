import type { ExecutionResult } from 'graphql';

import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { Plan } from '../../src/plan/plan.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { change } from '../fixtures/graph-records.js';
import { CROWD, SEARCH_GRAPH } from '../fixtures/search-graph.js';
import { temporaryFile } from '../store/sqlite/temporary-file.js';
import { ask } from './ask.js';

const HITS = `query ($text: String!, $kinds: [EntityKind!], $where: EntityWhere, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, where: $where, first: $first, after: $after) {
    totalCount cut pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { match distance missing node { id } } } }`;

export interface Search {
  readonly totalCount: number;
  readonly cut: boolean;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly edges: readonly {
    readonly match: string;
    readonly distance: number;
    readonly missing: number;
    readonly node: { readonly id: string };
  }[];
}

/** A store with texts to search, asked as an anonymous viewer. */
export interface Searching {
  readonly store: Pick<GraphStore, 'run'>;
  /** Plans that the last question ran. */
  readonly plans: readonly Plan[];
  ask(document: string, variables?: object): Promise<ExecutionResult>;
  search(text: string, more?: object): Promise<Search>;
  /** In what each hit was met and its id, then the letters that are wrong. */
  found(text: string, more?: object): Promise<readonly string[]>;
  /** The message of the refusal; empty if there is none. */
  refused(text: string, more?: object): Promise<string>;
  close(): Promise<void>;
}

export async function openSearching(): Promise<Searching> {
  const { file, remove } = await temporaryFile();
  const store = await openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY });
  await store.prepare();
  await store.transact((transaction) => transaction.apply(change({ putNodes: [...SEARCH_GRAPH, ...CROWD] })));
  const plans: Plan[] = [];
  const noting: Pick<GraphStore, 'run'> = {
    run: (plan, options) => {
      plans.push(plan);
      return store.run(plan, options);
    },
  };
  const askFor: Searching['ask'] = (document, variables = {}) => {
    plans.length = 0;
    return ask(noting, { document, variables: { ...variables } });
  };
  const search: Searching['search'] = async (text, more = {}) => {
    const { data, errors } = await askFor(HITS, { text, ...more });
    if (errors?.[0]) throw errors[0];
    return (data as { search: Search }).search;
  };
  return {
    store,
    plans,
    ask: askFor,
    search,
    found: async (text, more) =>
      (await search(text, more)).edges.map(({ match, distance, node: { id } }) =>
        [match, id, ...(distance > 0 ? [distance] : [])].join(' '),
      ),
    refused: async (text, more = {}) => {
      const { errors } = await askFor(HITS, { text, ...more });
      return errors?.[0]?.message ?? '';
    },
    close: async () => {
      await store.close();
      await remove();
    },
  };
}
