/** What a link of another page hands over in its fragment, which never leaves the browser. */
export interface HandedQuestion {
  readonly query: string;
  readonly variables: string;
  /** The path to go back to, of this service; undefined where none was given. */
  readonly back: string | undefined;
}

/** Reads the question in an address's fragment, `#query=…&variables=…&back=/explore/…`; undefined when there is none. */
export function readHandedQuestion(fragment: string): HandedQuestion | undefined {
  const handed = new URLSearchParams(fragment.replace(/^#/u, ''));
  const query = handed.get('query');
  if (!query) return undefined;
  const back = handed.get('back');
  // Anybody can make a link, so that it leads to the explorer and nowhere else.
  return {
    query,
    variables: handed.get('variables') ?? '',
    back: back?.startsWith('/explore/') ? back : undefined,
  };
}
