const BASE = 32;

/** How many places there are. */
export const PLACES = BASE ** 3;

/**
 * Where a document stands among all: the shortest texts first, then by a number that its id alone decides. Both
 * stores pass over the same documents where more match than are ranked, because a place is found whole or not at all.
 * @param letters of its text, counted in steps of `step`
 */
export function placeOf(id: string, letters: number, step: number): number {
  const length = Math.min(BASE - 1, Math.floor(letters / step));
  return length * BASE ** 2 + (hash(id) % BASE ** 2);
}

/** Its three digits, the weightiest first. */
export const digitsOf = (place: number): readonly [number, number, number] => [
  Math.floor(place / BASE ** 2),
  Math.floor(place / BASE) % BASE,
  place % BASE,
];
export const DIGITS: readonly number[] = Array.from({ length: BASE }, (_, digit) => digit);
export const DIGIT_WEIGHTS: readonly [number, number, number] = [BASE ** 2, BASE, 1];

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
