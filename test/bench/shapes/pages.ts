import { DATED, datedOf, type TheirConnection, type TheirDated } from './read-theirs.js';
import type { HandWritten, Landmarks, PageStart, Shape } from './shape.js';

const SIZE = 20;
const SELECTION = `{ nodes { id name date { edtf } } pageInfo { hasNextPage } }`;
const THEIR_SORT = `${DATED}, sort: [{ dateEarliest: DESC }, { dateLatest: DESC }, { id: ASC }]`;

type StartOf = (landmarks: Landmarks) => PageStart | undefined;

const handWritten = (startOf: StartOf, bound: string): HandWritten => ({
  text: `CYPHER 5 MATCH (i:Incident) USING RANGE INDEX i:Incident(dateEarliest)
WHERE ${bound}i.clearance <= $clearance
WITH i ORDER BY i.dateEarliest DESC, i.dateLatest DESC, i.id LIMIT ${String(SIZE + 1)}
WITH collect(i {.id, .name, date: {edtf: i.dateEdtf}}) AS rows
RETURN {incidents: {nodes: rows[..${String(SIZE)}], pageInfo: {hasNextPage: size(rows) > ${String(SIZE)}}}} AS data`,
  parameters: (landmarks) => {
    const [earliest, latest, id] = startOf(landmarks)?.keys ?? [];
    return { earliest, latest, id };
  },
});

/** Dated incidents come first, and pages of those alone are asked. */
const FROM_START = 'i.dateEarliest IS NOT NULL AND ';
/** Written as a union of ranges, Neo4j would seek each of them, and sort what it found. */
const PAST_BOUND = `i.dateEarliest <= $earliest AND NOT (i.dateEarliest = $earliest
  AND (i.dateLatest > $latest OR (i.dateLatest = $latest AND i.id <= $id))) AND `;

const pageOf = (name: string, title: string, startOf: StartOf): Shape => ({
  name,
  title,
  ours: {
    document: `query Page($after: String) { incidents(orderBy: [{ date: DESC }], first: ${String(SIZE)}, after: $after) ${SELECTION} }`,
    variables: (landmarks) => ({ after: startOf(landmarks)?.cursor }),
  },
  byHand: handWritten(startOf, name === 'page-1' ? FROM_START : PAST_BOUND),
  theirs: {
    document: `query Page($after: String) {
  incidentsConnection(${THEIR_SORT}, first: ${String(SIZE)}, after: $after) { edges { node { id name dateEdtf } } pageInfo { hasNextPage } }
}`,
    variables: (landmarks) => {
      const start = startOf(landmarks);
      return {
        after: start && Buffer.from(`arrayconnection:${String(start.offset - 1)}`).toString('base64'),
      };
    },
    read: ({
      incidentsConnection: { edges, pageInfo },
    }: {
      incidentsConnection: TheirConnection<TheirDated>;
    }) => ({
      incidents: { nodes: edges.map(({ node }) => datedOf(node)), pageInfo },
    }),
  },
});

/** The same page asked of their plain list, which has no cursor but an offset. */
const byOffset = (page: Shape, startOf: StartOf): Shape => ({
  ...page,
  name: `${page.name}-offset`,
  title: `${page.title}, theirs by limit and offset`,
  theirs: {
    document: `query Page($offset: Int!) {
  incidents(${THEIR_SORT}, limit: ${String(SIZE + 1)}, offset: $offset) { id name dateEdtf }
}`,
    variables: (landmarks) => ({ offset: startOf(landmarks)?.offset ?? 0 }),
    read: ({ incidents }: { readonly incidents: readonly TheirDated[] }) => ({
      incidents: {
        nodes: incidents.slice(0, SIZE).map(datedOf),
        pageInfo: { hasNextPage: incidents.length > SIZE },
      },
    }),
  },
});

const PAGE_1 = pageOf('page-1', 'First page of all incidents, newest first', () => undefined);
const PAGE_500 = pageOf('page-500', 'Page 500 of it', ({ pages }) => pages.middle);
const PAGE_1000 = pageOf('page-1000', 'Page 1,000 of it', ({ pages }) => pages.deep);

export const PAGES: readonly Shape[] = [
  PAGE_1,
  PAGE_500,
  byOffset(PAGE_500, ({ pages }) => pages.middle),
  PAGE_1000,
];
