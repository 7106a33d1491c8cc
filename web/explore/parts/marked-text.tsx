import type { ReactNode } from 'react';

/** Text whose searched words are marked, as the service found them. */
export function MarkedText({
  fragments,
}: {
  readonly fragments: readonly { readonly text: string; readonly marked: boolean }[];
}): ReactNode {
  return fragments.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
}
