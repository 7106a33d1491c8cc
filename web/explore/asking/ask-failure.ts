/** Why there is no answer: each has a state of its own on the page. */
export class AskFailure extends Error {
  constructor(
    readonly reason: 'gone' | 'session' | 'tooLarge' | 'refused' | 'fault',
    message: string,
  ) {
    super(message);
    this.name = 'AskFailure';
  }
}
