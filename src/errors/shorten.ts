/** A text as an error cites it: what was given may be as long as a request. */
export const shorten = (text: string, most = 40): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
