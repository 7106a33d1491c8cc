import { askRing } from './ask-ring.js';
import { FoundGraph } from './found-graph.js';
import { SearchSide } from './search-side.js';
import type { SearchLimits, SearchTerms } from './search-terms.js';
import type { Trust } from './trust.js';

/** A search between two nodes, from both ends at once: each step is a statement. */
export class GraphSearch {
  readonly graph = new FoundGraph();
  readonly #terms: SearchTerms;
  readonly #trust: Trust;
  readonly #limits: SearchLimits;
  readonly #sides: readonly [SearchSide, SearchSide];

  constructor(terms: SearchTerms, trust: Trust, limits: SearchLimits, from: string, to: string) {
    this.#terms = terms;
    this.#trust = trust;
    this.#limits = limits;
    this.#sides = [new SearchSide(from, to), new SearchSide(to, from)];
  }

  /** Every path of at most so many hops is known, unless it goes over two hubs or more. */
  get known(): number {
    const [one, other] = this.#sides;
    return Math.min(one.rings + other.rings, other.rings + one.nearestHub, one.rings + other.nearestHub);
  }

  /** Every path of at most so many hops is known. */
  get certain(): number {
    const [one, other] = this.#sides;
    // Two hubs side by side are asked for what is between them; with another node between them nobody would know.
    return Math.min(this.known, one.nearestHub + other.nearestHub + 1);
  }

  /** Whether there is a step to take that makes more paths known. */
  get canGoOn(): boolean {
    return this.#next() !== undefined;
  }

  async goOn(): Promise<void> {
    const side = this.#next();
    if (side === undefined) return;
    const other = this.#sides[side === this.#sides[0] ? 1 : 0];
    const asked = side.frontier.filter((id) => !this.graph.isAnswered(id));
    const most = side.isAtStart ? this.#limits.mostOfEnd : this.#limits.mostOfNode;
    if (asked.length > 0) {
      for (const [id, steps] of await askRing(this.#terms, this.#trust, asked, { most })) {
        if (steps === null) this.graph.addHub(id);
        else this.graph.addNode(id, steps);
      }
    }
    const before = new Set(side.hubs.keys());
    side.advance(this.graph);
    await this.#askBetween(
      [...side.hubs.keys()].filter((id) => !before.has(id)),
      [...other.hubs.keys()],
    );
  }

  /** The side with fewer nodes to go on from, unless a hub near one end asks for more steps from the other. */
  #next(): SearchSide | undefined {
    const wanted = this.known + 1;
    const [one, other] = this.#sides;
    const behind = this.#sides.filter(
      (side) => side.rings + (side === one ? other : one).nearestHub < wanted,
    );
    const open = (behind.length > 0 ? behind : this.#sides).filter(
      ({ isExhausted, frontier }) => !isExhausted && frontier.length <= this.#limits.mostStarts,
    );
    if (open.length < behind.length) return undefined;
    return open.sort((first, second) => first.frontier.length - second.frontier.length)[0];
  }

  /** Hubs of one end beside hubs of the other: neither is walked through, so what is between them is asked for. */
  async #askBetween(hubs: readonly string[], others: readonly string[]): Promise<void> {
    if (hubs.length === 0 || others.length === 0) return;
    const found = await askRing(this.#terms, this.#trust, hubs, {
      towards: others,
    });
    for (const [id, steps] of found) for (const step of steps ?? []) this.graph.addStep(id, step);
  }
}
