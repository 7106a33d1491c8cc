import { publisherOf, type Saying, voiceOf } from './saying.js';

/**
 * How many sayings there are of which no two share a speaker or a first publisher: two articles that quote one speaker
 * are one, and so are two speakers in one article.
 */
export function countIndependent(sayings: readonly Saying[]): number {
  const originsOf = new Map<string, Set<string>>();
  for (const saying of sayings) {
    const speaker = voiceOf(saying);
    originsOf.set(speaker, (originsOf.get(speaker) ?? new Set()).add(publisherOf(saying.lineage)));
  }
  const speakerOf = new Map<string, string>();
  return [...originsOf.keys()].filter((speaker) => findOrigin(speaker, new Set())).length;

  /** Augments the matching of speakers with origins by one, if that can be. */
  function findOrigin(speaker: string, tried: Set<string>): boolean {
    for (const origin of originsOf.get(speaker) ?? []) {
      if (tried.has(origin)) continue;
      tried.add(origin);
      const other = speakerOf.get(origin);
      if (other !== undefined && !findOrigin(other, tried)) continue;
      speakerOf.set(origin, speaker);
      return true;
    }
    return false;
  }
}
