const LONGEST_MESSAGE = 400;

/** Messages cite what was sent, which may be as long as a request. */
export const shortenMessage = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
