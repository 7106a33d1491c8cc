import type { RingPlan } from '../../../plan/plan.js';
import type { RawRing, RawStep } from '../../../plan/raw-answer.js';
import type { SearchTerms } from './search-terms.js';
import type { Trust } from './trust.js';

/** More than there can be towards nodes that a search has met. */
const ANY_NUMBER = 1_000_000;

interface RingOptions {
  readonly most?: number;
  readonly towards?: readonly string[];
  readonly detailed?: boolean;
}

/** One statement: what these nodes are related to within the terms; `null` for a node with more than `most`. */
export async function askRing(
  terms: SearchTerms,
  trust: Trust,
  ids: readonly string[],
  { most = ANY_NUMBER, towards, detailed = false }: RingOptions,
): Promise<ReadonlyMap<string, readonly RawStep[] | null>> {
  const plan: RingPlan = {
    step: 'ring',
    origin: terms.info.operation,
    clearance: terms.context.clearance,
    ids,
    relationships: terms.relationships,
    most,
    detailed: detailed || trust.isAsked,
    ...(towards && { towards }),
    ...(terms.asOf && { asOf: terms.asOf }),
  };
  const { ring } = (await terms.context.store.run(plan, { signal: terms.context.signal })) as RawRing;
  const met = ids.map((id, at) => [id, ring[at]?.filter(({ far }) => mayPass(terms, far)) ?? null] as const);
  if (trust.isAsked)
    await trust.read(met.flatMap(([near, steps]) => steps?.map((step) => ({ ...step, near })) ?? []));
  return new Map(met.map(([id, steps]) => [id, steps?.filter((step) => trust.isEnough(step)) ?? null]));
}

const mayPass = ({ ontology, avoid, avoidKinds }: SearchTerms, id: string): boolean =>
  !avoid.has(id) && !avoidKinds.has(ontology.kindOfId(id)?.name ?? '');
