const FIRST_ROOM = 65_536;
const NUMBERS = 3;

/** Answers with 200, in the order in which they came: as numbers, since who asks for long must not stop to tidy up. */
export class Answers {
  #numbers = new Float64Array(NUMBERS * FIRST_ROOM);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /**
   * @param kind which of the questions was asked
   * @param begun when, in milliseconds since 1970, so that processes can compare theirs
   * @param milliseconds how long it took
   */
  add(kind: number, begun: number, milliseconds: number): void {
    const at = NUMBERS * this.#count;
    if (at === this.#numbers.length) {
      const more = new Float64Array(2 * at);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers.set([kind, begun, milliseconds], at);
    this.#count += 1;
  }

  forEach(visit: (kind: number, begun: number, milliseconds: number) => void): void {
    for (let at = 0; at < NUMBERS * this.#count; at += NUMBERS)
      visit(this.#numbers[at] ?? 0, this.#numbers[at + 1] ?? 0, this.#numbers[at + 2] ?? 0);
  }

  /** Milliseconds of all of them, or of one kind, the shortest first. */
  times(kind?: number): Float64Array {
    const times = new Float64Array(this.#count);
    let found = 0;
    this.forEach((its, _begun, milliseconds) => {
      if (kind === undefined || its === kind) times[found++] = milliseconds;
    });
    return times.subarray(0, found).sort();
  }
}
