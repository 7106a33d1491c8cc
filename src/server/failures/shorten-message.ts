import { shorten } from '../../errors/shorten.js';

const LONGEST_MESSAGE = 400;

/** Messages cite what was sent, which may be as long as a request. */
export const shortenMessage = (message: string): string => shorten(message, LONGEST_MESSAGE);
