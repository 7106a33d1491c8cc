import type { RingPlan } from '../../plan/plan.js';
import type { RawRing, RawStep } from '../../plan/raw-answer.js';
import { gatherRing, type MetStep } from '../ring.js';
import { isRetractable, knownThen, matchVersions, visibleNode } from './compile-traversal.js';
import { alternatives, pastLabel, pastType, presentTypeOf } from './past-names.js';
import { quoteName } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

/** All types in one pattern, walked from either end; a record an id, with a list of lists. */
export function compileRing(plan: RingPlan, scope: StatementScope): Projection {
  scope.countWalk();
  const past = scope.knownAt !== undefined;
  const types = alternatives(
    plan.relationships.map(({ type }) => type),
    pastType,
    past,
  );
  const retractable = plan.relationships
    .flatMap(({ from, to }) => [...from, ...to])
    .filter((name) => isRetractable([name], scope.ontology));
  const isSeen = visibleNode('near', retractable, scope);
  const conditions = [
    `relationship.clearance <= ${scope.clearance}`,
    ...knownThen('relationship', scope),
    ...visibleNode('far', retractable, scope),
    'far <> near',
    ...(plan.towards ? [`far.id IN ${scope.parameter(plan, ({ towards }) => towards)}`] : []),
    ...mayHold(plan, scope),
  ];
  const cells = [
    past ? presentTypeOf('type(relationship)') : 'type(relationship)',
    'startNode(relationship) = near',
    'relationship.id',
    'far.id',
    ...(plan.detailed ? DETAILS : []),
  ];
  // One more than asked for shows that there are more.
  const limit = scope.parameter(plan, ({ most }) => most + 1);
  const body = [
    `MATCH (near)-[relationship:${types}]-(far:${alternatives(['Node'], pastLabel, past)}) WHERE ${conditions.join(' AND ')}`,
    `WITH near, relationship, far LIMIT ${limit}`,
    `RETURN collect([${cells.join(', ')}]) AS met`,
  ].join('\n');
  return {
    clauses: [
      `UNWIND ${scope.parameter(plan, ({ ids }) => ids)} AS id`,
      past
        ? matchVersions('near', 'near.id = id', isSeen, ['id'], scope)
        : `MATCH (near:${quoteName('Node')} {id: id}) WHERE ${isSeen.join(' AND ')}`,
      scope.subquery(['near'], body),
    ],
    expression: '[id, met]',
  };
}

/** A relationship without dates may hold on any day. */
function mayHold({ asOf }: RingPlan, scope: StatementScope): readonly string[] {
  if (asOf === undefined) return [];
  const [earliest, latest] = [
    scope.parameter(asOf, (days) => days.earliest),
    scope.parameter(asOf, (days) => days.latest),
  ];
  return [
    `(relationship.sinceEarliest IS NULL OR relationship.sinceEarliest <= ${latest})`,
    `(relationship.untilLatest IS NULL OR relationship.untilLatest >= ${earliest})`,
  ];
}

const dateOf = (name: string): string =>
  `CASE WHEN relationship.${name}Edtf IS NOT NULL THEN {edtf: relationship.${name}Edtf, ` +
  `earliest: relationship.${name}Earliest, latest: relationship.${name}Latest} END`;
const DETAILS = [dateOf('since'), dateOf('until'), 'relationship.claims'];

type Met = readonly [
  string,
  boolean,
  string,
  string,
  (RawStep['since'] | undefined)?,
  RawStep['until']?,
  RawStep['claims']?,
];

export type RingRecord = readonly [id: string, met: readonly Met[]];

/** The records of a ring's statement. */
export const readRing = (plan: RingPlan, records: readonly RingRecord[]): RawRing =>
  gatherRing(
    plan,
    records.flatMap(([near, met]) =>
      met.map(([type, out, id, far, since, until, claims]): MetStep => ({
        near,
        id,
        type,
        direction: out ? 'out' : 'in',
        far,
        since: since ?? null,
        until: until ?? null,
        claims: claims ?? [],
      })),
    ),
  );
