import { execute, parse } from 'graphql';

import type { GraphContext } from '../../../src/graphql/context.js';
import { foldName } from '../../../src/ontology/fold-name.js';
import { readCursor } from '../../../src/plan/cursor.js';
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
export async function findLandmarks(store: GraphStore, size: GraphSize): Promise<Landmarks> {
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
      middle: await pageStart(store, PAGE * Math.min(MIDDLE, Math.floor(most / 2))),
      deep: await pageStart(store, PAGE * Math.min(DEEP, most)),
    },
    participant: await participantBound(store, incident),
  };
}

const LONGEST_PAGE = 100;

/** The cursor of the row before the page, found page by page. */
async function pageStart(store: GraphStore, offset: number): Promise<PageStart> {
  let cursor: string | undefined;
  for (let passed = 0; passed < offset; passed += LONGEST_PAGE) {
    const first = Math.min(LONGEST_PAGE, offset - passed);
    cursor = await endCursor(
      store,
      `query ($after: String) { list: incidents(orderBy: [{ date: DESC }], first: ${String(first)}, after: $after) { pageInfo { endCursor } } }`,
      cursor,
    );
  }
  return { offset, ...boundAt(cursor ?? '') };
}

async function participantBound(store: GraphStore, incident: string): Promise<Bound> {
  const cursor = await endCursor(
    store,
    `query { of: incident(id: "${incident}") { list: participants(orderBy: [{ name: ASC }], first: 30) { pageInfo { endCursor } } } }`,
  );
  return boundAt(cursor);
}

const boundAt = (cursor: string): Bound => ({
  cursor,
  keys: readCursor('after', cursor, signatureOf(cursor)),
});

const signatureOf = (cursor: string): string =>
  (JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as readonly string[])[0] ?? '';

/** Of the list that the query names `list`. */
async function endCursor(store: GraphStore, query: string, after?: string): Promise<string> {
  const contextValue: GraphContext = { store, clearance: 0, signal: new AbortController().signal };
  const { data, errors } = await execute({
    schema: SCHEMA,
    document: parse(query),
    contextValue,
    variableValues: { after },
  });
  if (errors?.[0]) throw errors[0];
  const { list, of } = data as { readonly list?: TheList; readonly of?: { readonly list: TheList } };
  const cursor = (list ?? of?.list)?.pageInfo.endCursor;
  if (cursor === undefined) throw new Error(`There is no page to start from: ${query}`);
  return cursor;
}

interface TheList {
  readonly pageInfo: { readonly endCursor: string };
}
