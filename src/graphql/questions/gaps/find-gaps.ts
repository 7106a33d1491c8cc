import type { DocumentNode, GraphQLSchema } from 'graphql';

import { HabeasError } from '../../../errors/habeas-error.js';
import type { GraphContext } from '../../context.js';
import { readPages } from '../answer-connection.js';
import { askGraph } from '../ask-graph.js';
import type { Gap } from './gap.js';
import {
  type ClaimRow,
  CLAIMS,
  type Evidenced,
  type IncidentRow,
  INCIDENTS,
  type Page,
  type PostRow,
  POSTS,
  UNVISITED,
} from './gap-documents.js';
import type { Scope, Where } from './gap-scope.js';
import type { Span } from './spans.js';
import { officeGaps } from './tenure-gaps.js';

/** What is looked through at most for one kind of gap. */
const MOST = 1_000;

/** What the viewer's gaps are looked for in. */
export interface Search {
  readonly schema: GraphQLSchema;
  readonly context: GraphContext;
  readonly entity: string;
  readonly scope: Scope;
  /** Days that offices should have been held on. */
  readonly within: Span;
  /** Condition on the date of incidents. */
  readonly dated: Where;
}

/** How gaps of each kind are found; none where nothing of the entity can have one. */
export const GAP_FINDERS: Readonly<Record<string, (search: Search) => Promise<readonly Gap[]>>> = {
  NO_OFFICE_HOLDER: async (search) => {
    const posts = await readAll<PostRow>(search, POSTS, search.scope.posts, 'posts');
    return posts.flatMap((post) => officeGapsOf(post, search.within));
  },
  NO_AUTHORITY_ACCOUNT: async (search) => {
    const { incidents } = search.scope;
    const where = incidents && { and: [incidents, search.dated] };
    const found = await readAll<IncidentRow>(search, INCIDENTS, where, 'incidents');
    return found.map((incident) => ({
      ...gapOf('NO_AUTHORITY_ACCOUNT', incident),
      ...(incident.date && { days: incident.date }),
    }));
  },
  NO_MONITORING_VISIT: async (search) => {
    const found = await readAll<Evidenced>(search, UNVISITED, search.scope.facilities, 'facilities');
    return found.map((facility) => gapOf('NO_MONITORING_VISIT', facility));
  },
  UNDATED_SOURCE: async (search) => {
    const undated = { published: { missing: true } };
    return bySource(
      'UNDATED_SOURCE',
      await readClaims(search, [undated, { source: { derivedFrom: undated } }]),
    );
  },
  UNVERIFIED_QUOTE: async (search) => {
    const claims = await readClaims(search, [
      { status: { eq: 'WORK_NEEDED' } },
      { source: { derivedFrom: {} } },
    ]);
    return bySource(
      'UNVERIFIED_QUOTE',
      claims.filter(({ quote }) => quote?.start !== null && quote?.start !== undefined),
    );
  },
};

const gapOf = (kind: string, { id, evidence }: Evidenced): Gap => ({
  kind,
  certainty: 'YES',
  about: id,
  evidence: evidence.map((claim) => claim.id),
});

function officeGapsOf({ id, holders }: PostRow, within: Span): readonly Gap[] {
  if (holders.pageInfo.hasNextPage) throw tooMany(id, 'tenures');
  const tenures = holders.edges.map(({ evidence, ...tenure }) => ({
    ...tenure,
    published: evidence.flatMap(({ published }) => published ?? []),
    evidence: evidence.map((claim) => claim.id),
  }));
  return officeGaps(tenures, within).map((gap) => ({ kind: 'NO_OFFICE_HOLDER', about: id, ...gap }));
}

/** One for each source, resting on all of its claims that have the gap. */
function bySource(kind: string, claims: readonly ClaimRow[]): readonly Gap[] {
  const evidence = new Map<string, string[]>();
  for (const { id, source } of claims) {
    if (source) evidence.set(source.id, [...(evidence.get(source.id) ?? []), id]);
  }
  return [...evidence].map(([about, ids]) => ({ kind, certainty: 'YES', about, evidence: ids }));
}

const readClaims = (search: Search, anyOf: readonly Where[]): Promise<readonly ClaimRow[]> =>
  readAll<ClaimRow>(search, CLAIMS, { ...search.scope.claims, or: anyOf }, 'claims');

async function readAll<Row>(
  { schema, context, entity }: Search,
  document: DocumentNode,
  where: Where | undefined,
  what: string,
): Promise<readonly Row[]> {
  if (!where) return [];
  return readPages<Row>(
    async (after) => {
      const { page } = await askGraph<{ readonly page: Page<Row> }>(schema, context, document, {
        where,
        after,
      });
      return { rows: page.nodes, ...page.pageInfo };
    },
    MOST,
    tooMany(entity, what).message,
  );
}

const tooMany = (id: string, what: string): HabeasError =>
  new HabeasError(
    'BAD_USER_INPUT',
    `entity: ${id} has more ${what} than can be looked through; ask about one that is part of it, or for other kinds.`,
  );
