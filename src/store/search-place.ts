/** Of lengths, five bits, and of a number that the id decides, ten. */
const LENGTHS = 32;
const NUMBERS = 1_024;

/** How many places there are. */
export const PLACES = LENGTHS * NUMBERS;

/**
 * Where a document stands among all: the shortest texts first, then by a number that its id alone decides. Both
 * stores pass over the same documents where more match than are ranked, because a place is found whole or not at all.
 * @param letters of its text, counted in steps of `step`
 */
export function placeOf(id: string, letters: number, step: number): number {
  const length = Math.min(LENGTHS - 1, Math.floor(letters / step));
  return length * NUMBERS + (hash(id) % NUMBERS);
}

/** Its bits, each by its weight. */
export const PLACE_BITS: readonly number[] = Array.from({ length: Math.log2(PLACES) }, (_, at) => 2 ** at);
/** Those of a place that are not set: their sum is the greater the smaller the place. */
export const zeroBitsOf = (place: number): readonly number[] =>
  PLACE_BITS.filter((bit) => (place & bit) === 0);

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
