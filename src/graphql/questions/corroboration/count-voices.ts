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

export interface Corroboration {
  readonly claims: number;
  readonly speakers: number;
  readonly publishers: number;
  readonly works: number;
  readonly sources: number;
  readonly echoes: number;
  /** Those on which speakers stand, in order of the alphabet. */
  readonly sides: readonly string[];
  /** Whether all that say it are authorities; who has no side is none. */
  readonly authoritiesOnly: boolean;
}

/**
 * On how many independent voices a thing rests. A source that is made from another counts with it: who publishes it
 * adds no voice, and speaks with the voice of the first publisher. Two sources that quote one speaker are one voice,
 * and an echo.
 */
export function countVoices(sayings: readonly Saying[]): Corroboration {
  const voices = new Set(sayings.map(voiceOf));
  const heard = new Set(sayings.map((saying) => JSON.stringify([voiceOf(saying), saying.lineage[0]?.id])));
  return {
    claims: sayings.length,
    speakers: voices.size,
    publishers: new Set(sayings.map(({ lineage }) => publisherOf(lineage))).size,
    works: new Set(sayings.map(({ lineage }) => lineage.at(-1)?.id)).size,
    sources: new Set(sayings.map(({ lineage }) => lineage[0]?.id)).size,
    echoes: heard.size - voices.size,
    sides: [...new Set(sayings.flatMap(({ side }) => side ?? []))].sort(),
    authoritiesOnly: sayings.length > 0 && sayings.every(({ side }) => side === 'AUTHORITY'),
  };
}

function voiceOf({ speaker, lineage }: Saying): string {
  const republished = lineage.slice(0, -1).some(({ publisher }) => publisher === speaker);
  return republished ? publisherOf(lineage) : speaker;
}

/** Of the first work; one whose publisher is not known stands for itself. */
const publisherOf = (lineage: readonly Work[]): string =>
  lineage.at(-1)?.publisher ?? lineage.at(-1)?.id ?? '';
