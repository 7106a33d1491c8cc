/** What the looks of V8 through all memory of one thread found, in megabytes. */
export interface Looks {
  /** After each look: what was still in use. */
  readonly inUse: readonly number[];
  /** The most that was held, garbage included, at any collection. */
  readonly held: number;
}

/** Such as `[12:0x5f00]  812 ms: Mark-Compact (reduce) 57.1 (61.2) -> 41.9 (60.0) MB`. */
const COLLECTION =
  /^\[\d+:(0x[\da-f]+)\]\s+\d+ ms: (Scavenge|Mark-Compact)\D*([\d.]+) \([\d.]+\) -> ([\d.]+)/u;

/** Reads what Node prints with `--trace-gc`, line by line. */
export class Collections {
  readonly #threads = new Map<string, { inUse: number[]; held: number }>();

  readonly read = (line: string): void => {
    const [, thread = '', how, before, after] = COLLECTION.exec(line) ?? [];
    if (how === undefined) return;
    const looks = this.#threads.get(thread) ?? { inUse: [], held: 0 };
    this.#threads.set(thread, looks);
    looks.held = Math.max(looks.held, Number(before));
    if (how === 'Mark-Compact') looks.inUse.push(Number(after));
  };

  /** Of the thread that held most first. */
  threads(): readonly Looks[] {
    return [...this.#threads.values()].sort((one, other) => other.held - one.held);
  }
}
