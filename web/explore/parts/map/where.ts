/** How closely a record says where something is, closest first. */
export const LEVELS = ['point', 'settlement', 'district', 'region', 'country'] as const;
export type Level = (typeof LEVELS)[number];

/** A place with those around it, as far as they are on record. */
export interface Located {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type?: string | null;
  readonly isoCode?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly precision?: string | null;
  readonly within?: Located | null;
}

/** What is drawn for a place: itself, or the smallest place around it that can be drawn. */
export interface Where {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly level: Level;
  /** Degrees east and north; absent where the outline alone tells. */
  readonly at?: readonly [longitude: number, latitude: number];
  /** ISO 3166-1 alpha-2 code of the country whose outline is drawn. */
  readonly country?: string;
}

const OF_TYPE: Readonly<Record<string, Level>> = {
  COUNTRY: 'country',
  REGION: 'region',
  DISTRICT: 'district',
  CITY: 'settlement',
  TOWN: 'settlement',
  VILLAGE: 'settlement',
};
const OF_PRECISION: Readonly<Record<string, Level>> = {
  EXACT: 'point',
  APPROXIMATE: 'settlement',
  AREA: 'region',
};

/** The coarser of what its type and its coordinates' precision allow; coordinates of which neither is known mean a region. */
function levelOf({ type, precision }: Located): Level {
  const levels = [OF_TYPE[type ?? ''], OF_PRECISION[precision ?? '']].flatMap((level) => level ?? []);
  if (levels.length === 0) return 'region';
  return LEVELS[Math.max(...levels.map((level) => LEVELS.indexOf(level)))] ?? 'region';
}

/** Where to draw a place, never closer than the record says; undefined where nothing around it can be drawn either. */
export function whereOf(
  place: Located | null | undefined,
  hasOutline: (country: string) => boolean,
): Where | undefined {
  if (!place) return undefined;
  const { id, name, aliases = [], latitude, longitude, isoCode } = place;
  const level = levelOf(place);
  if (level === 'country' && isoCode && hasOutline(isoCode))
    return { id, name, aliases, level, country: isoCode };
  if (typeof latitude === 'number' && typeof longitude === 'number')
    return { id, name, aliases, level, at: [longitude, latitude] };
  return whereOf(place.within, hasOutline);
}
