/** Choices that follow from a seed, a stream and a number alone, so that any record can be made again by itself. */
export class Chance {
  #state: number;

  constructor(seed: number, stream: string, number: number) {
    this.#state = mix(mix(seed ^ textHash(stream)) ^ number);
  }

  /** From 0 to just under 1: the generator mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** From 0 to `below`, that one excluded. */
  whole(below: number): number {
    return Math.floor(this.next() * below);
  }

  percent(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.whole(items.length)] as Item;
  }

  /** One of `count` by power law: 0 is chosen most; the steeper, the more. */
  rank(count: number, steepness: number): number {
    return Math.floor(count * this.next() ** steepness);
  }
}

/** Whether this is one of exactly `chosen` numbers that are spread evenly over `all`. */
export const isSpread = (number: number, chosen: number, all: number): boolean =>
  Math.floor(((number + 1) * chosen) / all) > Math.floor((number * chosen) / all);

function mix(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b);
  return twice ^ (twice >>> 16);
}

const textHash = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), 7);
