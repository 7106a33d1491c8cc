import edtf from 'edtf';

/** A date as stated, with the first and the last day it may mean. */
export interface PartialDate {
  /** EDTF level 1, as given: `2011-06`, `2010-02~`, `2010/..`. */
  readonly edtf: string;
  /** ISO days; `0000-01-01` where the beginning is open or unknown, `9999-12-31` where the end is. */
  readonly earliest: string;
  readonly latest: string;
}

export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/** Longer texts are no dates, and the parser's time grows with the length. */
const LONGEST = 40;
/** Parsing takes a millisecond, and few dates are met often: the publication of each claim's source, for one. */
const REMEMBERED = 5_000;
const known = new Map<string, PartialDate | undefined>();

/** The date an EDTF string states (Library of Congress, EDTF 2019, level 1), or undefined if it is none. */
export function readPartialDate(stated: string): PartialDate | undefined {
  if (known.has(stated)) return known.get(stated);
  const date = stated.length > LONGEST ? undefined : parse(stated);
  if (known.size >= REMEMBERED) known.clear();
  known.set(stated, date);
  return date;
}

function parse(stated: string): PartialDate | undefined {
  try {
    const parsed = edtf(stated, { level: 1, types: ['Date', 'Season', 'Interval', 'Year'] }) as EdtfValue;
    return { edtf: stated, earliest: day(parsed.min, FIRST_DAY), latest: day(parsed.max, LAST_DAY) };
  } catch {
    return undefined;
  }
}

/** `min` and `max` are milliseconds since 1970; infinite or absent where the interval is open or unknown. */
interface EdtfValue {
  readonly min?: number | null;
  readonly max?: number | null;
}

function day(milliseconds: number | null | undefined, open: string): string {
  if (milliseconds === undefined || milliseconds === null || !Number.isFinite(milliseconds)) return open;
  const iso = new Date(milliseconds).toISOString();
  return /^\d{4}-/u.test(iso) ? iso.slice(0, 10) : open;
}
