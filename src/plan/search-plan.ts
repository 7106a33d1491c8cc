/** One look into the index. */
export interface SearchAsk {
  /** `texts` are descriptions together with the names of what they describe. */
  readonly among: SearchField;
  /** For each word asked, what counts as it. */
  readonly terms: readonly (readonly SearchTerm[])[];
  /** Whether all of them must be met, or one. */
  readonly all: boolean;
  /** How many may be found; of more, those whole places are kept that have the shortest texts. */
  readonly size: number;
}
export type SearchField = 'names' | 'texts' | 'quotes';

/** Letters and digits alone, as `foldText` gives them. */
export interface SearchTerm {
  readonly word: string;
  /** Words that start so count too. */
  readonly starts: boolean;
}

/** By ask. */
export type RawSearch = readonly RawFound[];

export interface RawFound {
  readonly rows: readonly RawHit[];
  /** Whether more were there than may be found. */
  readonly cut: boolean;
}

export interface RawHit {
  readonly id: string;
  readonly claim: string | null;
  /** Folded: the name, then each alias, a line each. */
  readonly names: string;
  /** Folded: the description or the quote found in; null of a name. */
  readonly text: string | null;
  readonly type: string | null;
  readonly year: string | null;
}

/** In order. */
export type RawSpelling = readonly string[];
