import { planFind } from '../../../plan/build-plan.js';
import { ownContext, runPlan } from '../../run-plan.js';
import { countIndependent } from '../corroboration/count-independent.js';
import { LINEAGE, lineageOf, type Saying, type WorkRow } from '../corroboration/saying.js';
import { fieldsOf } from '../fields-of.js';
import type { SearchTerms } from './search-terms.js';

/** A claim that the viewer may see, by what its weight depends on. */
export interface Voice {
  readonly saying: Saying;
  readonly contradicted: boolean;
}

interface Named {
  readonly id: string;
}
interface ClaimRow {
  readonly assertedBy: Named | null;
  readonly source: WorkRow | null;
  readonly contradicts: { readonly totalCount: number };
  readonly contradictedBy: { readonly totalCount: number };
}

const FIELDS = fieldsOf(`{ claim(id: "") {
  assertedBy { id }
  source { ${LINEAGE} }
  contradicts(first: 0) { totalCount }
  contradictedBy(first: 0) { totalCount }
} }`);
const MOST_IDS = 1_000;

/** Claims by id, each read once a search; those that are hidden or retracted are not there. */
export class Voices {
  readonly #known = new Map<string, Voice | null>();
  readonly #terms: SearchTerms;

  constructor(terms: SearchTerms) {
    this.#terms = terms;
  }

  async read(ids: readonly string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.#known.has(id));
    for (let at = 0; at < unknown.length; at += MOST_IDS) await this.#read(unknown.slice(at, at + MOST_IDS));
  }

  of(ids: readonly string[]): readonly Voice[] {
    return ids.map((id) => this.#known.get(id)).filter((voice) => voice !== null && voice !== undefined);
  }

  independent(ids: readonly string[]): number {
    return countIndependent(this.of(ids).map(({ saying }) => saying));
  }

  async #read(ids: readonly string[]): Promise<void> {
    const { ontology, context, info } = this.#terms;
    const plan = planFind(ownContext(ontology, context, info, FIELDS), ids, [ontology.kind('Claim')]);
    const rows = (await runPlan(context, info, plan)) as readonly (ClaimRow | null)[];
    ids.forEach((id, at) => {
      const row = rows[at];
      this.#known.set(id, row ? voiceOf(id, row) : null);
    });
  }
}

function voiceOf(id: string, { assertedBy, source, contradicts, contradictedBy }: ClaimRow): Voice {
  return {
    saying: {
      speaker: assertedBy?.id ?? id,
      side: null,
      lineage: source ? lineageOf(source) : [{ id, publisher: null }],
    },
    contradicted: contradicts.totalCount + contradictedBy.totalCount > 0,
  };
}
