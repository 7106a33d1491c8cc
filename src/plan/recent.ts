/**
 * What was used last: up to so many, and at least half of them. Kept as those used lately and those before them, so that
 * reading one that is used all the time writes nothing: what is taken out of a map and put back leaves garbage that on
 * Node 20 only a look through all memory frees.
 */
export class Recent<Key, Value> {
  readonly #half: number;
  #lately = new Map<Key, Value>();
  #before = new Map<Key, Value>();

  constructor(most: number) {
    this.#half = Math.ceil(most / 2);
  }

  get(key: Key): Value | undefined {
    const value = this.#lately.get(key);
    if (value !== undefined) return value;
    const older = this.#before.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: Key, value: Value): void {
    this.#lately.set(key, value);
    if (this.#lately.size < this.#half) return;
    this.#before = this.#lately;
    this.#lately = new Map();
  }
}
