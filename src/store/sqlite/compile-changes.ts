import type { Ontology } from '../../ontology/ontology.js';
import type { ChangesPlan } from '../../plan/plan.js';
import type { RawChange } from '../../plan/raw-answer.js';
import type { CompiledPlan } from './compiled-plan.js';
import { quoteName } from './quote-name.js';
import { StatementBuilder } from './statement.js';

const COLUMNS = '"id", "owner", "subject", "knownFrom", "retractedAt", "clearance"';
const [CLAIM, PAST] = [quoteName('Claim'), quoteName('past_Claim')];
const VERSIONS = `(SELECT ${COLUMNS} FROM ${CLAIM} UNION ALL SELECT ${COLUMNS} FROM ${PAST})`;
const BEFORE = `SELECT 1 FROM ${PAST} p WHERE p."id" = v."id" AND p."knownUntil" = v."knownFrom"`;

/** Every version of a claim is a change, but one that says again that the claim was retracted. */
export function compileChanges(ontology: Ontology, plan: ChangesPlan): CompiledPlan {
  const builder = new StatementBuilder(ontology, plan, new Map());
  const { parameters, clearance } = builder;
  const conditions = [
    `v."clearance" <= ${clearance}`,
    `v."knownFrom" >= ${parameters.add(plan, ({ since }) => since)}`,
    ...(plan.until === undefined
      ? []
      : [`v."knownFrom" <= ${parameters.add(plan, ({ until = 0 }) => until)}`]),
    ...(plan.source === undefined
      ? []
      : [`v."owner" = ${parameters.add(plan, ({ source = '' }) => source)}`]),
    ...(plan.about === undefined ? [] : [`v."subject" = ${parameters.add(plan, ({ about = '' }) => about)}`]),
    `NOT (v."retractedAt" IS NOT NULL AND EXISTS (${BEFORE} AND p."retractedAt" IS NOT NULL))`,
    ...(plan.beyond ? [isPast(builder, plan)] : []),
  ];
  const from = `FROM ${VERSIONS} v WHERE ${conditions.join(' AND ')}`;
  const seen = `EXISTS (${BEFORE} AND p."retractedAt" IS NULL AND p."clearance" <= ${clearance})`;
  const change = `CASE WHEN v."retractedAt" IS NOT NULL THEN 'RETRACTED' WHEN ${seen} THEN 'CHANGED' ELSE 'ADDED' END`;
  const cells = ['v."knownFrom"', 'v."id"', 'v."owner"', 'v."subject"', change];
  const named = ['at', 'claim', 'source', 'about', 'change'] as const;
  const rows = plan.counted
    ? `SELECT count(*) AS at ${from}`
    : `SELECT ${cells.map((cell, place) => `${cell} AS "${named[place] ?? ''}"`).join(', ')} ${from} ORDER BY v."knownFrom", v."id" LIMIT ${parameters.add(plan, ({ size }) => size + 1)}`;
  const block = builder.addBlock('b', rows);
  const section = builder.addSection(
    plan.counted ? ['b.at'] : named.map((name) => `b."${name}"`),
    `${block} b`,
  );
  return {
    text: builder.text,
    parametersOf: (partOf) => builder.parameters.valuesOf(partOf),
    readAnswer: (answer) => {
      const found = section(builder.readSections(answer));
      if (plan.counted) return { changes: [], total: found[0]?.[0] as number };
      const changes = found.map(
        (row) => Object.fromEntries(named.map((name, place) => [name, row[place]])) as unknown as RawChange,
      );
      return { changes, total: changes.length };
    },
  };
}

function isPast({ parameters }: StatementBuilder, plan: ChangesPlan): string {
  const [at, claim] = [0, 1].map((place) => parameters.add(plan, ({ beyond }) => beyond?.[place] ?? null));
  return `(v."knownFrom" > ${at ?? ''} OR (v."knownFrom" = ${at ?? ''} AND v."id" > ${claim ?? ''}))`;
}
