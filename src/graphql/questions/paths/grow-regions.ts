import { compareTexts } from '../../../ontology/compare-texts.js';
import { askRing } from './ask-ring.js';
import { farEnd, type Found, FoundGraph } from './found-graph.js';
import type { SearchLimits, SearchTerms } from './search-terms.js';
import type { Trust } from './trust.js';

/** Which of the ends a node is nearest to, and the way there. */
interface Place {
  readonly end: string;
  readonly depth: number;
  readonly via?: Found;
}

/** A way from one end to another, over a relationship at which their regions meet. */
export interface Bridge {
  readonly ends: readonly [string, string];
  readonly length: number;
  readonly relationships: readonly Found[];
}

/** Regions around several nodes, all grown by one statement a step: each node belongs to the end it is nearest to. */
export class Regions {
  readonly graph = new FoundGraph();
  readonly #terms: SearchTerms;
  readonly #trust: Trust;
  readonly #limits: SearchLimits;
  readonly #places: Map<string, Place>;
  readonly #hubDepths: number[] = [];
  #frontier: readonly string[];
  #radius = 0;

  constructor(terms: SearchTerms, trust: Trust, limits: SearchLimits, ends: readonly string[]) {
    this.#terms = terms;
    this.#trust = trust;
    this.#limits = limits;
    this.#places = new Map(ends.map((end) => [end, { end, depth: 0 }]));
    this.#frontier = ends;
  }

  /** All ways of at most so many hops between two ends are known, unless they go over two hubs or more. */
  get known(): number {
    return Math.min(2 * this.#rings, this.#rings + Math.min(...this.#hubDepths));
  }

  /** All ways of at most so many hops are known. */
  get certain(): number {
    const [first = Number.POSITIVE_INFINITY, second = Number.POSITIVE_INFINITY] = this.#hubDepths.sort(
      (one, other) => one - other,
    );
    return Math.min(this.known, first + second);
  }

  get canGrow(): boolean {
    return this.#frontier.length > 0 && this.#frontier.length <= this.#limits.mostStarts;
  }

  async grow(): Promise<void> {
    const most = this.#radius === 0 ? this.#limits.mostOfEnd : this.#limits.mostOfNode;
    const next: string[] = [];
    for (const [id, steps] of await askRing(this.#terms, this.#trust, this.#frontier, { most })) {
      if (steps === null) {
        this.graph.addHub(id);
        this.#hubDepths.push(this.#radius);
        continue;
      }
      this.graph.addNode(id, steps);
      const { end } = this.#placeOf(id);
      for (const via of this.graph.around(id)) {
        const far = farEnd(via, id);
        if (this.#places.has(far)) continue;
        this.#places.set(far, { end, depth: this.#radius + 1, via });
        next.push(far);
      }
    }
    this.#radius += 1;
    this.#frontier = next;
  }

  /** Where regions meet, the shortest ways first. */
  bridges(longest: number): readonly Bridge[] {
    const bridges = new Map<string, Bridge>();
    for (const id of this.#places.keys()) {
      for (const found of this.graph.around(id)) {
        const bridge = this.#bridgeOver(found);
        if (bridge && bridge.length <= longest) bridges.set(found.id, bridge);
      }
    }
    return [...bridges.values()].sort(
      (one, other) => one.length - other.length || compareTexts(keyOf(one), keyOf(other)),
    );
  }

  get #rings(): number {
    return this.#frontier.length === 0 ? Number.POSITIVE_INFINITY : this.#radius;
  }

  #bridgeOver(found: Found): Bridge | undefined {
    const [one, other] = [this.#places.get(found.from), this.#places.get(found.to)];
    if (!one || !other || one.end === other.end) return undefined;
    return {
      ends: [one.end, other.end],
      length: one.depth + 1 + other.depth,
      relationships: [...this.#wayBack(found.from), found, ...this.#wayBack(found.to)],
    };
  }

  #wayBack(from: string): readonly Found[] {
    const way: Found[] = [];
    for (let at = from, place = this.#placeOf(at); place.via; place = this.#placeOf(at)) {
      way.push(place.via);
      at = farEnd(place.via, at);
    }
    return way;
  }

  #placeOf(id: string): Place {
    return this.#places.get(id) ?? { end: id, depth: 0 };
  }
}

const keyOf = ({ relationships }: Bridge): string => relationships.map(({ id }) => id).join(' ');
