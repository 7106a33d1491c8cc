import { filled } from '../words/plural.js';

interface TollWords {
  readonly atLeast: string;
  readonly atMost: string;
}

type Bound = number | null | undefined;

/** A count of persons as it is claimed: exact, a range, or bounded on one side. */
export function tollText(least: Bound, most: Bound, words: TollWords): string {
  if (least === most) return String(least ?? '?');
  if (most === null || most === undefined) return filled(words.atLeast, { count: least ?? 0 });
  if (least === null || least === undefined) return filled(words.atMost, { count: most });
  return `${least}–${most}`;
}
