import type { RawDate, RawStep } from '../../../plan/raw-answer.js';

/** A relationship that a search met, as it is stored: from one node to another. */
export interface Found {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The end it was met from: one that the store answered for. */
  readonly near: string;
}

/** Dates and claims of a relationship. */
export interface Details {
  readonly since: RawDate | null;
  readonly until: RawDate | null;
  readonly claims: readonly string[];
}

/** What a search has seen of the graph. */
export class FoundGraph {
  readonly #around = new Map<string, Map<string, Found>>();
  readonly #answered = new Set<string>();
  readonly #hubs = new Set<string>();
  #relationships = 0;

  /** What a node is related to, as far as it is known, by far node and id. */
  around(id: string): readonly Found[] {
    return [...(this.#around.get(id)?.values() ?? [])];
  }

  get nodes(): number {
    return this.#around.size;
  }

  get relationships(): number {
    return this.#relationships;
  }

  /** Nodes with too many relationships to be walked through. */
  get hubs(): ReadonlySet<string> {
    return this.#hubs;
  }

  isAnswered(id: string): boolean {
    return this.#answered.has(id) || this.#hubs.has(id);
  }

  addHub(id: string): void {
    this.#of(id);
    this.#hubs.add(id);
  }

  /** All relationships of a node. */
  addNode(id: string, steps: readonly RawStep[]): void {
    this.#answered.add(id);
    this.#of(id);
    for (const step of steps) this.addStep(id, step);
  }

  addStep(near: string, { id, type, direction, far }: RawStep): void {
    const [from, to] = direction === 'out' ? [near, far] : [far, near];
    const found: Found = { id, type, from, to, near };
    if (this.#of(near).has(id)) return;
    this.#relationships += 1;
    this.#of(near).set(id, found);
    this.#of(far).set(id, found);
  }

  #of(id: string): Map<string, Found> {
    const known = this.#around.get(id);
    if (known) return known;
    const made = new Map<string, Found>();
    this.#around.set(id, made);
    return made;
  }
}

export const farEnd = ({ from, to }: Found, near: string): string => (from === near ? to : from);
