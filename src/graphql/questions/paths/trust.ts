import { planFind } from '../../../plan/build-plan.js';
import type { RawStep } from '../../../plan/raw-answer.js';
import { ownContext, runPlan } from '../../run-plan.js';
import { fieldsOf } from '../fields-of.js';
import type { SearchTerms } from './search-terms.js';
import { Voices } from './voices.js';

type Stated = Pick<RawStep, 'id' | 'type' | 'far' | 'claims'> & { readonly near: string };

interface DenialRow {
  readonly mentions: {
    readonly nodes: readonly {
      readonly predicate: string;
      readonly about: { readonly id: string } | null;
    }[];
  };
}
/** Claims that deny a relationship with a node: a hundred of each node are read. */
const DENIALS = fieldsOf(`{ node(id: "") { ... on Entity {
  mentions(first: 100, where: { stance: { eq: DENIES } }) { nodes { predicate about { id } } }
} } }`);

/** How far the relationships of a search can be relied on, by the claims the viewer may see. */
export class Trust {
  readonly #terms: SearchTerms;
  readonly #voices: Voices;
  readonly #disputed = new Map<string, boolean>();

  constructor(terms: SearchTerms) {
    this.#terms = terms;
    this.#voices = new Voices(terms);
  }

  /** Whether a search leaves out what cannot be relied on. */
  get isAsked(): boolean {
    return this.#terms.excludeDisputed || this.#terms.minSources > 0;
  }

  /** Two statements for all that is not known yet. */
  async read(all: readonly Stated[]): Promise<void> {
    const fresh = all.filter(({ id }) => !this.#disputed.has(id));
    if (fresh.length === 0) return;
    await this.#voices.read(fresh.flatMap(({ claims }) => claims));
    const denied = await this.#readDenials(fresh);
    for (const { id, type, near, far, claims } of fresh) {
      const doubted =
        denied.has(keyOf(type, near, far)) || this.#voices.of(claims).some((one) => one.contradicted);
      this.#disputed.set(id, doubted && !this.#isDerived(type));
    }
  }

  isDisputed(id: string): boolean {
    return this.#disputed.get(id) ?? false;
  }

  sources(claims: readonly string[]): number {
    return this.#voices.independent(claims);
  }

  isEnough({ id, claims }: Pick<RawStep, 'id' | 'claims'>): boolean {
    const { excludeDisputed, minSources } = this.#terms;
    if (excludeDisputed && this.isDisputed(id)) return false;
    return minSources === 0 || this.sources(claims) >= minSources;
  }

  /** That somebody gives an account or takes a position is not what those who contradict it contest. */
  #isDerived(type: string): boolean {
    return this.#terms.ontology.relationships.get(type)?.derived ?? false;
  }

  async #readDenials(stated: readonly Stated[]): Promise<ReadonlySet<string>> {
    const { ontology, info, context } = this.#terms;
    const claimed = stated.filter(({ type }) => !this.#isDerived(type));
    const ids = [...new Set(claimed.flatMap(({ near, far }) => [near, far]))];
    if (ids.length === 0) return new Set();
    const entities = [...ontology.kinds.values()].filter(({ entity }) => entity);
    const plan = planFind(ownContext(ontology, context, info, DENIALS), ids, entities);
    const rows = (await runPlan(context, info, plan)) as readonly (DenialRow | null)[];
    const denied = rows.flatMap((row, at) =>
      (row?.mentions.nodes ?? []).map(({ predicate, about }) =>
        keyOf(predicate, about?.id ?? '', ids[at] ?? ''),
      ),
    );
    return new Set(denied);
  }
}

/** The same from either end: a claim is about the one or the other. */
const keyOf = (type: string, one: string, other: string): string => [type, ...[one, other].sort()].join(' ');
