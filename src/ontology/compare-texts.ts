/** By UTF-16 code units, as both stores' ids are sorted outside of them: the same whatever the machine's language. */
export const compareTexts = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;
