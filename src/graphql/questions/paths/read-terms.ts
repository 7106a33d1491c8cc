import type { GraphQLResolveInfo } from 'graphql';

import type { Ontology, Relationship } from '../../../ontology/ontology.js';
import type { PartialDate } from '../../../ontology/partial-date.js';
import { planFind } from '../../../plan/build-plan.js';
import type { GraphContext } from '../../context.js';
import { refuse } from '../../refuse.js';
import { ownContext, runPlan } from '../../run-plan.js';
import { hopRelationships, REPETITIONS } from './hop-relationships.js';
import type { SearchTerms } from './search-terms.js';

export const MOST_HOPS = 8;
export const MOST_PATHS = 20;
export const MOST_ENDS = 10;

/** Arguments of a search, as coerced by GraphQL. */
export interface TermArguments {
  readonly maxLength: number;
  readonly relationships?: readonly Relationship[] | null;
  readonly avoid?: readonly string[] | null;
  readonly asOf?: PartialDate | null;
  readonly excludeDisputed: boolean;
  readonly minSources: number;
}

/** @throws HabeasError BAD_USER_INPUT naming the argument, its value and the way out. */
export function readTerms(
  ontology: Ontology,
  args: TermArguments,
  context: GraphContext,
  info: GraphQLResolveInfo,
): SearchTerms {
  const { maxLength, relationships, avoid, asOf, excludeDisputed, minSources } = args;
  requireWithin('maxLength', maxLength, 1, MOST_HOPS, 'hops');
  requireWithin('minSources', minSources, 0, 100, 'sources');
  if (relationships?.length === 0)
    refuse(
      'relationships: the list is empty; name one, or leave the argument out for all that join entities.',
    );
  const usual = new Set(hopRelationships(ontology));
  const named = new Set(relationships ?? usual);
  return {
    ontology,
    context,
    info,
    // The same set gives the same statement, whatever the order in which it is asked for.
    relationships: [...ontology.relationships.values()].filter((one) => named.has(one)),
    avoid: new Set(avoid ?? []),
    avoidKinds: [...named].every((one) => usual.has(one)) ? REPETITIONS : new Set(),
    maxLength,
    excludeDisputed,
    minSources,
    ...(asOf && { asOf: { earliest: asOf.earliest, latest: asOf.latest } }),
  };
}

/** @throws HabeasError BAD_USER_INPUT when the number is out of bounds. */
export function requireWithin(name: string, value: number, least: number, most: number, what: string): void {
  if (value < least || value > most)
    refuse(`${name}: ${String(value)} is out of bounds; give ${String(least)} to ${String(most)} ${what}.`);
}

/**
 * Ends of a search must be there, which a hidden one is not.
 * @param ends argument and id of each
 * @throws HabeasError BAD_USER_INPUT for an end that is unknown or that is to be avoided.
 */
export async function requireEnds(
  { ontology, context, info, avoid }: SearchTerms,
  ends: readonly (readonly [argument: string, id: string])[],
): Promise<void> {
  const avoided = ends.find(([, id]) => avoid.has(id));
  if (avoided) refuse(`avoid: "${avoided[1]}" is an end of the search itself; leave it out of avoid.`);
  const kinds = [...ontology.kinds.values()];
  const ids = ends.map(([, id]) => id);
  const plan = planFind(ownContext(ontology, context, info, []), ids, kinds);
  const rows = (await runPlan(context, info, plan)) as readonly unknown[];
  const unknown = ends.find((_, at) => rows[at] === null);
  if (unknown)
    refuse(`${unknown[0]}: there is nothing with the id "${unknown[1]}"; look it up by name first.`);
}
