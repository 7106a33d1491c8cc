import './playground-link.css';

import type { ReactNode } from 'react';

import { useAddress } from '../address/use-address.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import { useWords } from '../words/use-words.js';

/** Opens the question behind a view in the playground, with its variables and the way back here. */
export function PlaygroundLink<Data, Variables>({
  document,
  variables,
  of,
}: {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
  /** Tells several questions of one view apart. */
  readonly of?: string;
}): ReactNode {
  const words = useWords();
  useAddress();
  const handed = new URLSearchParams({
    query: document.toString().trim(),
    variables: JSON.stringify(variables, null, 2),
    back: `${location.pathname}${location.search}${location.hash}`,
  });
  return (
    <a className="playground-link" href={`/#${handed.toString()}`}>
      {words.askInPlayground}
      {of !== undefined && `: ${of}`}
    </a>
  );
}
