import type { FoundGraph } from './found-graph.js';
import { farEnd } from './found-graph.js';

/** One end of a search, and how far the search has gone from it. */
export class SearchSide {
  readonly start: string;
  readonly #goal: string;
  readonly #depths: Map<string, number>;
  readonly hubs = new Map<string, number>();
  #frontier: readonly string[];
  #rings = 0;

  constructor(start: string, goal: string) {
    this.start = start;
    this.#goal = goal;
    this.#depths = new Map([[start, 0]]);
    this.#frontier = [start];
  }

  /** How many steps from the start all is known, but for what lies behind hubs. */
  get rings(): number {
    return this.isExhausted ? Number.POSITIVE_INFINITY : this.#rings;
  }

  get isExhausted(): boolean {
    return this.#frontier.length === 0;
  }

  get isAtStart(): boolean {
    return this.#rings === 0;
  }

  get nearestHub(): number {
    return Math.min(...this.hubs.values());
  }

  /** Nodes from which the next step goes on. */
  get frontier(): readonly string[] {
    return this.#frontier;
  }

  /** Goes one step on from the frontier, all of which the graph knows now. */
  advance(graph: FoundGraph): void {
    const next: string[] = [];
    this.#rings += 1;
    for (const id of this.#frontier) {
      if (graph.hubs.has(id)) this.hubs.set(id, this.#rings - 1);
      else for (const step of graph.around(id)) this.#reach(farEnd(step, id), next);
    }
    this.#frontier = next;
  }

  #reach(id: string, next: string[]): void {
    if (this.#depths.has(id)) return;
    this.#depths.set(id, this.#rings);
    // A path ends at its goal, so nothing behind it is of use.
    if (id !== this.#goal) next.push(id);
  }
}
