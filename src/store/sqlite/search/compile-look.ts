import type { SearchPlan } from '../../../plan/plan.js';
import type { SearchAsk } from '../../../plan/search-plan.js';
import { compileFilter } from '../compile-filter.js';
import { quoteName } from '../quote-name.js';
import { ENTITIES } from '../schema-tables.js';
import type { Sections, StatementBuilder } from '../statement.js';
import { columnOf, visible } from '../walk.js';
import { matchExpression } from './match-expression.js';
import { endOfRows, firstRow, PRESENT } from './search-tables.js';

/** A look into the index, in a statement. */
export interface Look {
  /** How many documents were found, one more than may be if there are more, and the last of their rows. */
  readonly last: Section;
  /** Of these what the viewer may see: row, node, about, text, names, type and year. */
  readonly rows: Section;
}
type Section = (sections: Sections) => readonly (readonly unknown[])[];

export function compileLook(builder: StatementBuilder, plan: SearchPlan, ask: SearchAsk): Look {
  const { parameters } = builder;
  const { texts, index } = PRESENT;
  const match = parameters.addValue((partOf) => matchExpression(partOf(plan), partOf(ask)));
  const [first, end] = [firstRow, endOfRows].map((rowOf) => parameters.add(ask, ({ among }) => rowOf(among)));
  const found = builder.addBlock(
    'f',
    `SELECT rowid AS "row" FROM ${index} WHERE ${index} MATCH ${match} AND rowid >= ${first} AND rowid < ${end} ` +
      `ORDER BY rowid LIMIT ${parameters.add(ask, ({ size }) => size + 1)}`,
  );
  const last = lastSection(builder, found);
  const conditions = rowConditions(builder, plan);
  const names = `${texts} e ON e."node" = s."about" AND e."row" < ${parameters.add(ask, () => endOfRows('names'))}`;
  const rows = builder.addSection(
    ['s."row"', 's."node"', 's."about"', 's."text"', 'e."text"', 'e."type"', 'e."year"'],
    `${found} f CROSS JOIN ${texts} s ON s."row" = f."row" CROSS JOIN ${quoteName(ENTITIES.name)} n ON n.id = s."about" ` +
      `CROSS JOIN ${names} WHERE ${conditions.join(' AND ')}`,
  );
  return { last, rows };
}

export const lastSection = (builder: StatementBuilder, found: string): Section =>
  builder.addSection(['c.count', 'c.last'], `(SELECT count(*) AS count, max("row") AS last FROM ${found}) c`);

/** Under which a document `s` and the entity `n` that it is about are for the viewer. */
export function rowConditions(builder: StatementBuilder, { where }: SearchPlan): readonly string[] {
  return [
    `s."clearance" <= ${builder.clearance}`,
    ...visible(builder, 'n', undefined),
    ...(where === undefined
      ? []
      : [compileFilter(builder, where, { node: 'n', kind: columnOf('n', 'kind') })]),
  ];
}
