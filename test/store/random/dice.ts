import fc from 'fast-check';

const upTo = (most: number): fc.Arbitrary<number> => fc.noBias(fc.nat(most));

/** Choices of one random run: fast-check records them, so that a failure can be repeated and made smaller. */
export class Dice {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  /** From `least` to `most`, both possible; smaller when a failure is made smaller. */
  whole(least: number, most: number): number {
    return least + this.#draw(upTo, most - least);
  }

  chance(percent: number): boolean {
    return this.whole(0, 99) >= 100 - percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** Some of the items, in their order, none twice. */
  some<Item>(items: readonly Item[], most: number): readonly Item[] {
    if (items.length === 0) return [];
    const chosen = new Set(this.times(this.whole(0, most), () => this.pick(items)));
    return items.filter((item) => chosen.has(item));
  }

  times<Item>(count: number, make: (at: number) => Item): readonly Item[] {
    return Array.from({ length: count }, (_, at) => make(at));
  }

  /** The value, or nothing at all: spread it into an object. */
  maybe<Item extends object>(percent: number, make: () => Item): Item | Record<string, never> {
    return this.chance(percent) ? make() : {};
  }
}
