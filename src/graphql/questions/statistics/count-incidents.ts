import { FIRST_DAY } from '../../../ontology/partial-date.js';
import type { IncidentRow, PlaceRow } from './statistics-documents.js';
import { sumTolls, type TollRange } from './sum-tolls.js';

/** Where an incident stands in one dimension; null where that is not known. */
export interface Key {
  readonly dimension: string;
  readonly key: string | null;
}

export interface Cell {
  readonly keys: readonly Key[];
  readonly incidents: number;
  readonly tolls: readonly TollRange[];
}

/** Incidents in each combination that there is, in order of the keys, what is not known last; one in several places counts in each. */
export function countIncidents(
  incidents: readonly IncidentRow[],
  dimensions: readonly string[],
): readonly Cell[] {
  const cells = new Map<string, { readonly keys: readonly Key[]; readonly rows: IncidentRow[] }>();
  for (const incident of incidents) {
    for (const keys of combine(dimensions.map((dimension) => keysOf(incident, dimension)))) {
      const name = JSON.stringify(keys.map(({ key }) => key));
      const cell = cells.get(name) ?? { keys, rows: [] };
      cell.rows.push(incident);
      cells.set(name, cell);
    }
  }
  return [...cells.values()]
    .sort((one, other) => compare(one.keys, other.keys))
    .map(({ keys, rows }) => ({
      keys,
      incidents: rows.length,
      tolls: sumTolls(rows.map(({ tolls }) => tolls)),
    }));
}

function keysOf(incident: IncidentRow, dimension: string): readonly Key[] {
  const found = new Set(valuesOf(incident, dimension));
  const keys = found.size === 0 ? [null] : [...found];
  return keys.map((key) => ({ dimension, key }));
}

function valuesOf({ type, date, facilities, places }: IncidentRow, dimension: string): readonly string[] {
  switch (dimension) {
    case 'TYPE':
      return type === null ? [] : [type];
    case 'YEAR':
      return date === null || date.earliest === FIRST_DAY ? [] : [date.earliest.slice(0, 4)];
    case 'FACILITY':
      return facilities.nodes.map(({ id }) => id);
    default:
      return [...facilities.nodes.map(({ location }) => location), ...places.nodes].flatMap(
        (place) => regionOf(place) ?? [],
      );
  }
}

/** The place itself, or the nearest around it, that is a region. */
function regionOf(place: PlaceRow | null | undefined): string | undefined {
  if (!place) return undefined;
  return place.type === 'REGION' ? place.id : regionOf(place.within);
}

const combine = (all: readonly (readonly Key[])[]): readonly (readonly Key[])[] =>
  all.reduce<readonly (readonly Key[])[]>(
    (combined, keys) => combined.flatMap((before) => keys.map((key) => [...before, key])),
    [[]],
  );

function compare(one: readonly Key[], other: readonly Key[]): number {
  const at = one.findIndex(({ key }, index) => key !== other[index]?.key);
  const [first, second] = [one[at]?.key ?? null, other[at]?.key ?? null];
  if (first === second) return 0;
  return second === null || (first !== null && first < second) ? -1 : 1;
}
