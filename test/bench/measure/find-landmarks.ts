import { execute, parse } from 'graphql';
import neo4j, { type Driver, int } from 'neo4j-driver';

import type { GraphContext } from '../../../src/graphql/context.js';
import { foldName } from '../../../src/ontology/fold-name.js';
import { readCursor, writeCursor } from '../../../src/plan/cursor.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { SCHEMA } from '../../graphql/ask.js';
import type { GraphSize } from '../graph/graph-size.js';
import { placeName } from '../graph/make-places.js';
import { idOf } from '../graph/record.js';
import type { Bound, Landmarks, PageStart } from '../shapes/shape.js';

const PAGE = 20;
/** Each page starts after so many others, or as far into a shorter list as there is a page. */
const MIDDLE = 499;
const DEEP = 999;
const TYPICAL_FACILITY = 1;
const LARGEST_INCIDENT = 1;

/** What the shapes ask about in a graph of this size. */
export async function findLandmarks(store: GraphStore, driver: Driver, size: GraphSize): Promise<Landmarks> {
  const name = placeName(size.countries + size.regions + TYPICAL_FACILITY);
  const dated = Math.floor(size.incidents * 0.95);
  const most = Math.floor(dated / PAGE) - 1;
  const incident = idOf('incident', LARGEST_INCIDENT);
  return {
    ids: { facility: idOf('facility', TYPICAL_FACILITY), authority: idOf('organization', 0), incident },
    place: { name, folded: foldName(name) },
    anyIds: [
      ...(['person', 'facility', 'incident', 'organization', 'place', 'post', 'source'] as const).map(
        (prefix) => idOf(prefix, 3),
      ),
      idOf('person', 9_999_999),
    ],
    pages: {
      middle: await pageStart(store, driver, PAGE * Math.min(MIDDLE, Math.floor(most / 2))),
      deep: await pageStart(store, driver, PAGE * Math.min(DEEP, most)),
    },
    participant: await participantBound(store, incident),
  };
}

/** The cursor of the row before the page: our order's name from the first page, the row's keys by skipping once. */
async function pageStart(store: GraphStore, driver: Driver, offset: number): Promise<PageStart> {
  const first = await endCursor(
    store,
    'query { list: incidents(orderBy: [{ date: DESC }], first: 1) { pageInfo { endCursor } } }',
  );
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run<{ keys: readonly string[] }>(
    `CYPHER 5 MATCH (i:Incident) WHERE i.dateEarliest IS NOT NULL
WITH i ORDER BY i.dateEarliest DESC, i.dateLatest DESC, i.id SKIP $skipped LIMIT 1
RETURN [i.dateEarliest, i.dateLatest, i.id] AS keys`,
    { skipped: int(offset - 1) },
  );
  await session.close();
  const keys = records[0]?.get('keys') ?? [];
  return { offset, keys, cursor: writeCursor(signatureOf(first), keys) };
}

async function participantBound(store: GraphStore, incident: string): Promise<Bound> {
  const cursor = await endCursor(
    store,
    `query { of: incident(id: "${incident}") { list: participants(orderBy: [{ name: ASC }], first: 30) { pageInfo { endCursor } } } }`,
  );
  return { cursor, keys: readCursor('before', cursor, signatureOf(cursor)) };
}

const signatureOf = (cursor: string): string =>
  (JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as readonly string[])[0] ?? '';

/** Of the list that the query names `list`. */
async function endCursor(store: GraphStore, query: string): Promise<string> {
  const contextValue: GraphContext = { store, clearance: 0, signal: new AbortController().signal };
  const { data, errors } = await execute({ schema: SCHEMA, document: parse(query), contextValue });
  if (errors?.[0]) throw errors[0];
  const { list, of } = data as { readonly list?: TheList; readonly of?: { readonly list: TheList } };
  const cursor = (list ?? of?.list)?.pageInfo.endCursor;
  if (cursor === undefined) throw new Error(`There is no page to start from: ${query}`);
  return cursor;
}

interface TheList {
  readonly pageInfo: { readonly endCursor: string };
}
