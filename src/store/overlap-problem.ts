/** What a report says of former versions that were known until after what followed them. */
export const overlapProblem = (name: string, count: number): string =>
  `${String(count)} past versions of ${name} overlap what followed them: questions with knownAt may show both; bring back a copy.`;
