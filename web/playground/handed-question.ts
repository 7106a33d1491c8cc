/** A question that another page hands over, and the way back to it. */
export interface HandedQuestion {
  readonly query: string;
  readonly variables: string;
  readonly back: string;
}

/** Reads the fragment of the address; a way back that leaves this service is the explorer's first page. */
export function readHandedQuestion(hash: string): HandedQuestion | undefined {
  const given = new URLSearchParams(hash.replace(/^#/u, ''));
  const query = given.get('query');
  if (!query) return undefined;
  const back = given.get('back') ?? '';
  return {
    query,
    variables: given.get('variables') ?? '',
    back: /^\/explore(?:[/?]|$)/u.test(back) ? back : '/explore',
  };
}
