import type { Kind, Ontology } from '../ontology/ontology.js';
import type { FieldSelection } from '../plan/plan.js';
import type { RawNode } from '../plan/raw-answer.js';
import type { ExportedPlace } from './exported-item.js';
import { readNamed } from './read-claims.js';
import { findNodes, type Reading } from './reading.js';
import { selectNear, selectValue } from './selections.js';

/** Places that one node is at, at most. */
const MOST_PLACES = 10;

/** Fields that lead to where something is, by kind; of an incident, where its facilities are as well. */
const WAYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Facility: [['location']],
  Organization: [['location']],
  Incident: [['places'], ['facilities', 'location']],
  Post: [['facility', 'location']],
};

/** Where these nodes of one kind are: places with coordinates, never those of a larger place around them. */
export async function readPlaces(
  reading: Reading,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ExportedPlace[]>> {
  const { ontology } = reading;
  const ways = WAYS[kind.name] ?? [];
  const own = kind.name === 'Place' ? coordinates(ontology) : [];
  const leading = ways.map((way) => selectWay(ontology, kind, way));
  if (ids.length === 0 || own.length + leading.length === 0) return new Map();
  const fields: readonly FieldSelection[] = [
    { select: 'id', key: 'id' },
    ...selectName(kind),
    ...own,
    ...leading,
  ];
  const found = await findNodes(reading, ids, { kinds: [kind], fields: new Map([[kind.name, fields]]) });
  return new Map(
    found.map((raw) => [raw['id'] as string, placesOf(raw, kind.name === 'Place' ? [[]] : ways)]),
  );
}

const selectName = ({ properties }: Kind): readonly FieldSelection[] => {
  const name = properties.get('name');
  return name ? [{ ...selectValue(name), key: ' name' }] : [];
};

const coordinates = (ontology: Ontology): readonly FieldSelection[] =>
  ['latitude', 'longitude', 'precision'].flatMap((name) => {
    const property = ontology.kind('Place').properties.get(name);
    return property ? [selectValue(property)] : [];
  });

function selectWay(ontology: Ontology, kind: Kind, [field = '', ...rest]: readonly string[]): FieldSelection {
  const traversal = kind.traversals.get(field);
  const more = (traversal?.far ?? []).map((far): [string, readonly FieldSelection[]] => [
    far,
    rest.length === 0 ? coordinates(ontology) : [selectWay(ontology, ontology.kind(far), rest)],
  ]);
  const size = traversal?.cardinality === 'one' ? 'one' : MOST_PLACES;
  return selectNear(ontology, kind.name, field, size, Object.fromEntries(more));
}

function placesOf(raw: RawNode, ways: readonly (readonly string[])[]): readonly ExportedPlace[] {
  const found = ways.flatMap((way) => endsOf(raw, way));
  const places = found.flatMap((place): readonly ExportedPlace[] => {
    const named = readNamed(place);
    const { latitude, longitude, precision = null } = place as Partial<ExportedPlace>;
    if (!named || typeof latitude !== 'number' || typeof longitude !== 'number') return [];
    return [{ ...named, latitude, longitude, precision }];
  });
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

function endsOf(raw: RawNode, [field, ...rest]: readonly string[]): readonly RawNode[] {
  if (field === undefined) return [raw];
  const near = (raw[` ${field}`] ?? []) as RawNode | readonly RawNode[];
  return [near].flat().flatMap((one) => endsOf(one, rest));
}
