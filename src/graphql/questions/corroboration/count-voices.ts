import { countIndependent } from './count-independent.js';
import { publisherOf, type Saying, voiceOf } from './saying.js';

export interface Corroboration {
  readonly claims: number;
  readonly speakers: number;
  readonly publishers: number;
  readonly works: number;
  readonly independent: number;
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
    independent: countIndependent(sayings),
    sources: new Set(sayings.map(({ lineage }) => lineage[0]?.id)).size,
    echoes: heard.size - voices.size,
    sides: [...new Set(sayings.flatMap(({ side }) => side ?? []))].sort(),
    authoritiesOnly: sayings.length > 0 && sayings.every(({ side }) => side === 'AUTHORITY'),
  };
}
