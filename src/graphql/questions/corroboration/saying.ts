/** Who says a thing, and where it was found. */
export interface Saying {
  readonly speaker: string;
  readonly side: string | null;
  /** From where it was found to the first work it is made from, as far as that is known; at least one. */
  readonly lineage: readonly Work[];
}

export interface Work {
  readonly id: string;
  readonly publisher: string | null;
}

/** Who speaks: whoever publishes what is made from another source speaks with the voice of the first publisher. */
export function voiceOf({ speaker, lineage }: Saying): string {
  const republished = lineage.slice(0, -1).some(({ publisher }) => publisher === speaker);
  return republished ? publisherOf(lineage) : speaker;
}

/** Of the first work; one whose publisher is not known stands for itself. */
export const publisherOf = (lineage: readonly Work[]): string =>
  lineage.at(-1)?.publisher ?? lineage.at(-1)?.id ?? '';

/** What questions select of a source: it is followed to what it is made from in so many steps. */
export const LINEAGE =
  'id publisher { id } derivedFrom { id publisher { id } derivedFrom { id publisher { id } derivedFrom { id publisher { id } } } }';

/** A source as they read it, with those it is made from. */
export interface WorkRow {
  readonly id: string;
  readonly publisher: { readonly id: string } | null;
  readonly derivedFrom?: WorkRow | null;
}

export const lineageOf = (source: WorkRow): readonly Work[] => [
  { id: source.id, publisher: source.publisher?.id ?? null },
  ...(source.derivedFrom ? lineageOf(source.derivedFrom) : []),
];
