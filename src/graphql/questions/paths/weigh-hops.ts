import type { RawStep } from '../../../plan/raw-answer.js';
import { askRing } from './ask-ring.js';
import { type Details, farEnd, type Found } from './found-graph.js';
import type { SearchTerms } from './search-terms.js';
import type { Trust } from './trust.js';

/** A relationship as a path goes over it, with what it rests on. */
export interface Hop extends Details {
  readonly id: string;
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly from: string;
  readonly to: string;
  readonly disputed: boolean;
  readonly independentSources: number;
}

/** Dates, claims and trust of relationships, read by three statements for all that are not known yet. */
export class HopScale {
  readonly #details = new Map<string, Details>();
  readonly #terms: SearchTerms;
  readonly #trust: Trust;

  constructor(terms: SearchTerms, trust: Trust) {
    this.#terms = terms;
    this.#trust = trust;
  }

  async read(all: readonly Found[]): Promise<void> {
    const fresh = new Map(all.filter(({ id }) => !this.#details.has(id)).map((found) => [found.id, found]));
    if (fresh.size === 0) return;
    const near = new Set([...fresh.values()].map((found) => found.near));
    const far = new Set([...fresh.values()].map((found) => farEnd(found, found.near)));
    const ring = await askRing(this.#terms, this.#trust, [...near], {
      towards: [...far],
      detailed: true,
    });
    const steps = [...ring].flatMap(([id, met]) => (met ?? []).map((step) => ({ ...step, near: id })));
    const wanted = steps.filter(({ id }) => fresh.has(id));
    for (const { id, since, until, claims } of wanted) this.#details.set(id, { since, until, claims });
    await this.#trust.read(wanted);
  }

  /** Of relationships read before, the path that starts here; undefined if one of them has gone since. */
  pathFrom(start: string, path: readonly Found[]): readonly Hop[] | undefined {
    const hops: Hop[] = [];
    let at = start;
    for (const found of path) {
      const details = this.#details.get(found.id);
      if (details === undefined) return undefined;
      const to = farEnd(found, at);
      const direction = found.from === at ? 'out' : 'in';
      hops.push(
        hopOf({ ...details, id: found.id, type: found.type, direction, near: at, far: to }, this.#trust),
      );
      at = to;
    }
    return hops;
  }
}

/** A relationship whose claims `trust` has read, away from the end it was met from. */
export const hopOf = ({ near, far, ...step }: RawStep & { readonly near: string }, trust: Trust): Hop => ({
  ...step,
  from: near,
  to: far,
  disputed: trust.isDisputed(step.id),
  independentSources: trust.sources(step.claims),
});

/** That on which least can be built: fewest independent sources, then disputed, then the first. */
export const weakestOf = <Weighed extends Hop>(hops: readonly Weighed[]): Weighed | undefined =>
  [...hops].sort(
    (one, other) =>
      one.independentSources - other.independentSources || Number(other.disputed) - Number(one.disputed),
  )[0];
