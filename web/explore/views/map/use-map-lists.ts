import type { Pages } from '../../asking/use-pages.js';
import { usePages } from '../../asking/use-pages.js';
import type {
  IncidentType,
  IncidentWhere,
  MapFacilitiesQuery,
  MapIncidentsQuery,
  MapPlacesQuery,
} from '../../generated/graphql.js';
import { MapFacilitiesDocument, MapIncidentsDocument, MapPlacesDocument } from '../../generated/graphql.js';

/** At a hundred a page: more would neither be told apart on a map nor read in a table. */
const PAGES = 10;

export const LAYERS = ['incidents', 'facilities', 'places'] as const;
export type Layer = (typeof LAYERS)[number];

export type MapNode =
  | MapIncidentsQuery['incidents']['nodes'][number]
  | MapFacilitiesQuery['facilities']['nodes'][number]
  | MapPlacesQuery['places']['nodes'][number];

/** One layer as far as it is there. */
export interface MapList {
  readonly layer: Layer;
  readonly pages: Pages<unknown>;
  readonly nodes: readonly MapNode[];
  readonly total: number;
}

/** The layers that are shown, asked page by page. */
export function useMapLists(layers: readonly Layer[], where: IncidentWhere | null): readonly MapList[] {
  const paging = { pages: PAGES };
  const incidents = usePages(
    MapIncidentsDocument,
    { where, after: null },
    { ...paging, when: layers.includes('incidents'), next: (page) => cursorOf(page.incidents) },
  );
  const facilities = usePages(
    MapFacilitiesDocument,
    { after: null },
    { ...paging, when: layers.includes('facilities'), next: (page) => cursorOf(page.facilities) },
  );
  const places = usePages(
    MapPlacesDocument,
    { after: null },
    { ...paging, when: layers.includes('places'), next: (page) => cursorOf(page.places) },
  );
  const lists = [
    listOf('incidents', incidents, (page) => page.incidents),
    listOf('facilities', facilities, (page) => page.facilities),
    listOf('places', places, (page) => page.places),
  ];
  return lists.filter(({ layer }) => layers.includes(layer));
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly MapNode[];
}

const listOf = <Data>(layer: Layer, pages: Pages<Data>, pageOf: (data: Data) => Page): MapList => ({
  layer,
  pages,
  nodes: pages.data?.flatMap((data) => pageOf(data).nodes) ?? [],
  total: pages.data?.[0] ? pageOf(pages.data[0]).totalCount : 0,
});

const cursorOf = ({ pageInfo }: Pick<MapPlacesQuery['places'], 'pageInfo'>): string | null =>
  pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;

const YEAR = /^\d{4}$/u;

/** Which incidents an address asks for; a year that is still being typed asks for nothing yet. */
export function whereOfAddress(given: URLSearchParams): IncidentWhere | null {
  const types = given.getAll('type') as IncidentType[];
  const [from, to] = [given.get('from') ?? '', given.get('to') ?? ''];
  const date = { ...(YEAR.test(from) && { from }), ...(YEAR.test(to) && { to }) };
  const where = {
    ...(types.length > 0 && { type: { in: types } }),
    ...(Object.keys(date).length > 0 && { date }),
  };
  return Object.keys(where).length > 0 ? where : null;
}
