import type { ChangesPlan } from '../../plan/plan.js';
import type { RawChange, RawChanges } from '../../plan/raw-answer.js';
import { alternatives, pastLabel } from './past-names.js';
import { quoteName } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

const VERSION = alternatives(['Claim'], pastLabel, true);
const BEFORE = `MATCH (p:${quoteName(pastLabel('Node'))} {id: v.id}) WHERE p.knownUntil = v.knownFrom`;

/** Every version of a claim is a change, but one that says again that the claim was retracted. */
export function compileChanges(plan: ChangesPlan, scope: StatementScope): Projection {
  const { clearance } = scope;
  const conditions = [
    `v.clearance <= ${clearance}`,
    `v.knownFrom >= ${scope.parameter(plan, ({ since }) => since)}`,
    ...(plan.until === undefined ? [] : [`v.knownFrom <= ${scope.parameter(plan, ({ until }) => until)}`]),
    ...(plan.source === undefined ? [] : [`v.owner = ${scope.parameter(plan, ({ source }) => source)}`]),
    ...(plan.about === undefined ? [] : [`v.subject = ${scope.parameter(plan, ({ about }) => about)}`]),
    `NOT (v.retractedAt IS NOT NULL AND EXISTS { ${BEFORE} AND p.retractedAt IS NOT NULL })`,
    ...(plan.beyond ? [isPast(plan, scope)] : []),
  ];
  const match = `MATCH (v:${VERSION}) WHERE ${conditions.join(' AND ')}`;
  const limit = scope.parameter(plan, ({ size }) => size + 1);
  if (plan.counted)
    return { clauses: [scope.subquery([], `${match} RETURN count(*) AS total`)], expression: '[total, []]' };
  const seen = `EXISTS { ${BEFORE} AND p.retractedAt IS NULL AND p.clearance <= ${clearance} }`;
  const change = `CASE WHEN v.retractedAt IS NOT NULL THEN 'RETRACTED' WHEN ${seen} THEN 'CHANGED' ELSE 'ADDED' END`;
  const page = `WITH v ORDER BY v.knownFrom, v.id LIMIT ${limit}`;
  const cells = `[v.knownFrom, v.id, v.owner, v.subject, ${change}]`;
  const body = `${match} ${page}\nRETURN collect(${cells}) AS met`;
  return { clauses: [scope.subquery([], body)], expression: '[size(met), met]' };
}

function isPast(plan: ChangesPlan, scope: StatementScope): string {
  const [at = '', claim = ''] = [0, 1].map((place) => scope.parameter(plan, ({ beyond }) => beyond?.[place]));
  return `(v.knownFrom > ${at} OR (v.knownFrom = ${at} AND v.id > ${claim}))`;
}

export type ChangesRecord = readonly [
  total: number,
  met: readonly (readonly [number, string, string, string, RawChange['change']])[],
];

export const readChanges = ([total, met]: ChangesRecord): RawChanges => ({
  total,
  changes: met.map(([at, claim, source, about, change]) => ({ at, claim, source, about, change })),
});
