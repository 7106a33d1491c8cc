const ROOM = 65_536;
const NUMBERS = 3;

export interface SentAnswers {
  readonly pieces: readonly Float64Array<ArrayBuffer>[];
  readonly count: number;
}

/**
 * Answers with 200, in the order in which they came: as numbers and in pieces, since who asks for long must stop neither
 * to tidy up nor to move all that it holds.
 */
export class Answers {
  readonly #pieces: Float64Array<ArrayBuffer>[];
  #count: number;

  constructor({ pieces, count }: SentAnswers = { pieces: [], count: 0 }) {
    this.#pieces = [...pieces];
    this.#count = count;
  }

  /** As another thread can take them. */
  sent(): SentAnswers {
    return { pieces: this.#pieces, count: this.#count };
  }

  get count(): number {
    return this.#count;
  }

  /**
   * @param kind which of the questions was asked
   * @param begun when, in milliseconds since 1970, so that processes can compare theirs
   * @param milliseconds how long it took
   */
  add(kind: number, begun: number, milliseconds: number): void {
    const at = this.#count % ROOM;
    if (at === 0) this.#pieces.push(new Float64Array(NUMBERS * ROOM));
    this.#pieces.at(-1)?.set([kind, begun, milliseconds], NUMBERS * at);
    this.#count += 1;
  }

  forEach(visit: (kind: number, begun: number, milliseconds: number) => void): void {
    for (let answer = 0; answer < this.#count; answer += 1) {
      const piece = this.#pieces[Math.floor(answer / ROOM)];
      const at = NUMBERS * (answer % ROOM);
      visit(piece?.[at] ?? 0, piece?.[at + 1] ?? 0, piece?.[at + 2] ?? 0);
    }
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
