/** A count of persons as claimed; a bound that is not stated is null. */
export interface Toll {
  readonly kind: string;
  readonly least: number | null;
  readonly most: number | null;
}

/** What all claims together say of a kind of toll over some incidents: never a single figure. */
export interface TollRange {
  readonly kind: string;
  /** The least claimed of each incident, summed. */
  readonly least: number;
  /** The most claimed of each incident, summed; null where a claim sets no limit. */
  readonly most: number | null;
  /** Incidents with such a toll. */
  readonly incidents: number;
  readonly withoutToll: number;
  readonly withoutLimit: number;
  readonly disputed: number;
}

/** By kind, for each kind that is counted anywhere, in order of the alphabet; of each incident its tolls. */
export function sumTolls(incidents: readonly (readonly Toll[])[]): readonly TollRange[] {
  const kinds = [...new Set(incidents.flatMap((tolls) => tolls.map(({ kind }) => kind)))].sort();
  return kinds.map((kind) => {
    const counted = incidents
      .map((tolls) => tolls.filter((toll) => toll.kind === kind))
      .filter((tolls) => tolls.length > 0);
    const ends = counted.map(mostClaimed);
    return {
      kind,
      least: sum(counted.map((tolls) => Math.min(...tolls.map(({ least }) => least ?? 0)))),
      most: ends.includes(null) ? null : sum(ends.map((most) => most ?? 0)),
      incidents: counted.length,
      withoutToll: incidents.length - counted.length,
      withoutLimit: ends.filter((most) => most === null).length,
      disputed: counted.filter(differ).length,
    };
  });
}

function mostClaimed(tolls: readonly Toll[]): number | null {
  const ends = tolls.map(({ most }) => most);
  return ends.includes(null) ? null : Math.max(...ends.map((most) => most ?? 0));
}

/** Whether two of them have no number in common. */
const differ = (tolls: readonly Toll[]): boolean =>
  Math.max(...tolls.map(({ least }) => least ?? 0)) >
  Math.min(...tolls.map(({ most }) => most ?? Number.POSITIVE_INFINITY));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
