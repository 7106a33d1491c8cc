/**
 * How many statements there are of which no two share a speaker or an origin: two articles that quote one speaker are
 * one, and so are two speakers in one article.
 * @param voices speaker and origin of each
 */
export function countIndependent(voices: readonly (readonly [speaker: string, origin: string])[]): number {
  const originsOf = new Map<string, Set<string>>();
  for (const [speaker, origin] of voices)
    originsOf.set(speaker, (originsOf.get(speaker) ?? new Set()).add(origin));
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
