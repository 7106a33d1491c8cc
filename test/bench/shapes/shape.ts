/** What shapes ask about, found in a graph before anything is measured. */
export interface Landmarks {
  readonly ids: Readonly<Record<'facility' | 'authority' | 'incident', string>>;
  /** Folded as stores keep it, and as it is written. */
  readonly place: { readonly name: string; readonly folded: string };
  /** One of each of several kinds, and one that is not there. */
  readonly anyIds: readonly string[];
  /** The row just before each deep page of all incidents, newest first. */
  readonly pages: Readonly<Record<'middle' | 'deep', PageStart>>;
  /** The row just after the page of the largest incident's participants. */
  readonly participant: Bound;
}

/** A row's place in an order: our cursor, and its keys. */
export interface Bound {
  readonly cursor: string;
  readonly keys: readonly (string | number)[];
}

export interface PageStart extends Bound {
  /** Rows before the page. */
  readonly offset: number;
}

type Variables = Readonly<Record<string, unknown>>;

export interface OurQuestion {
  readonly document: string;
  readonly variables: (landmarks: Landmarks) => Variables;
}

/** The best statement we can write by hand; its one record's `data` is the answer as ours has it. */
export interface HandWritten {
  readonly text: string;
  readonly parameters: (landmarks: Landmarks) => Variables;
}

export interface TheirQuestion extends OurQuestion {
  /** Their answer in the shape of ours. */
  readonly read: (data: never) => unknown;
  /** What of an answer their order settles, where rows of equal keys come in any; all of it if absent. */
  readonly settled?: (answer: never) => unknown;
}

/** One question, asked of everybody. */
export interface Shape {
  readonly name: string;
  readonly title: string;
  readonly ours: OurQuestion;
  readonly byHand: HandWritten;
  /** Or why @neo4j/graphql cannot be asked it. */
  readonly theirs: TheirQuestion | string;
}
