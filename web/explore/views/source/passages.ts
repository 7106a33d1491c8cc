/** A quote as a claim gives it: places are counted in code points, the end is exclusive. */
export interface PlacedQuote {
  readonly id: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** A run of text that the same claims quote; none where it only stands around quotes. */
export interface Run {
  readonly text: string;
  readonly claims: readonly string[];
}

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly runs: readonly Run[];
}

/**
 * What is known of a source's text, put together from its quotes and the words around them. The service gives no text
 * as a whole, so that between two passages words are missing.
 */
export function buildPassages(quotes: readonly PlacedQuote[]): readonly Passage[] {
  const letters = new Map<number, string>();
  for (const { prefix, exact, suffix, start } of quotes) {
    const before = [...prefix];
    [...before, ...exact, ...suffix].forEach((letter, index) =>
      letters.set(start - before.length + index, letter),
    );
  }
  const places = [...letters.keys()].sort((left, right) => left - right);
  const edges = new Set(quotes.flatMap(({ start, end }) => [start, end]));
  const passages: { start: number; end: number; runs: { text: string; claims: readonly string[] }[] }[] = [];
  for (const place of places) {
    let passage = passages.at(-1);
    const joined = passage?.end === place;
    if (!passage || !joined) {
      passage = { start: place, end: place, runs: [] };
      passages.push(passage);
    }
    if (!joined || edges.has(place)) passage.runs.push({ text: '', claims: claimsAt(quotes, place) });
    const run = passage.runs.at(-1);
    if (run) run.text += letters.get(place) ?? '';
    passage.end = place + 1;
  }
  return passages;
}

const claimsAt = (quotes: readonly PlacedQuote[], place: number): readonly string[] =>
  quotes.filter(({ start, end }) => start <= place && place < end).map(({ id }) => id);
