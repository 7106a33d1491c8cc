/** Why there is no answer: each has a state of its own on the page, with a way out of it. */
export type Reason =
  /** Nobody answers; asked again until somebody does. */
  | 'gone'
  /** The session, key or token has ended. */
  | 'session'
  /** Another role may ask this. */
  | 'forbidden'
  | 'tooLarge'
  /** Too much in a short time; asked again when it may be. */
  | 'tooOften'
  /** The service does not take what the address asks. */
  | 'refused'
  | 'fault';

export class AskFailure extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
    /** So many seconds are to be waited. */
    readonly wait?: number,
  ) {
    super(message);
    this.name = 'AskFailure';
  }
}
