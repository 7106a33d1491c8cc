import type { SearchPlan } from '../../../plan/plan.js';
import type { SearchAsk } from '../../../plan/search-plan.js';
import { quoteName } from '../quote-name.js';
import { ENTITIES } from '../schema-tables.js';
import type { StatementBuilder } from '../statement.js';
import { lastSection, type Look, rowConditions } from './compile-look.js';
import { matchExpression } from './match-expression.js';
import { endOfRows, firstRow, PAST, PRESENT, type SearchTables } from './search-tables.js';

/** Of what is known now that was known then, and of what was known then alone, each in the same order and up to the same bound. */
export function compileLookThen(
  builder: StatementBuilder,
  plan: SearchPlan,
  ask: SearchAsk,
  knownAt: string,
): Look {
  const { parameters } = builder;
  const match = parameters.addValue((partOf) => matchExpression(partOf(plan), partOf(ask)));
  const [first, end] = [firstRow, endOfRows].map((rowOf) => parameters.add(ask, ({ among }) => rowOf(among)));
  const limit = parameters.add(ask, ({ size }) => size + 1);
  const names = parameters.add(ask, () => endOfRows('names'));
  const lookIn = ({ texts, index }: SearchTables, known: Known): string =>
    `SELECT * FROM (SELECT s."row", s."node", s."about", s."clearance", s."text" ` +
    `FROM ${index} CROSS JOIN ${texts} s ON s."row" = ${index}.rowid ${known.from} ` +
    `WHERE ${index} MATCH ${match} AND ${index}.rowid >= ${first} AND ${index}.rowid < ${end} ` +
    `AND ${known.condition} ORDER BY ${index}.rowid LIMIT ${limit})`;
  const node = ask.among === 'quotes' ? 'Claim' : ENTITIES.name;
  const looks = [lookIn(PRESENT, presentThen(node, knownAt)), lookIn(PAST, pastThen(knownAt))];
  const found = builder.addBlock(
    'f',
    `SELECT * FROM (${looks.join(' UNION ALL ')}) ORDER BY "row" LIMIT ${limit}`,
  );
  const named = ({ texts }: SearchTables, { from, condition }: Known): string =>
    `SELECT s."node", s."text", s."type", s."year" FROM ${found} f ` +
    `CROSS JOIN ${texts} s ON s."node" = f."about" AND s."row" < ${names} ${from} WHERE ${condition}`;
  // Once each, however many of its claims were met.
  const entities = builder.addBlock(
    'e',
    `${named(PRESENT, presentThen(ENTITIES.name, knownAt))} UNION ${named(PAST, pastThen(knownAt))}`,
  );
  // In a block, where a table of both times is looked up by id, and not made whole for a list.
  const rows = builder.addBlock(
    'h',
    `SELECT s."row" AS a, s."node" AS b, s."about" AS c, s."text" AS d, e."text" AS e, e."type" AS f, e."year" AS g ` +
      `FROM ${found} s CROSS JOIN ${quoteName(ENTITIES.name)} n ON n.id = s."about" ` +
      `CROSS JOIN ${entities} e ON e."node" = s."about" WHERE ${rowConditions(builder, plan).join(' AND ')}`,
  );
  return {
    last: lastSection(builder, found),
    rows: builder.addSection(['a', 'b', 'c', 'd', 'e', 'f', 'g'], rows),
  };
}

/** What a row of texts is joined with, and under which condition its version was known then. */
interface Known {
  readonly from: string;
  readonly condition: string;
}

const presentThen = (table: string, knownAt: string): Known => ({
  from: `CROSS JOIN main.${quoteName(table)} v ON v."id" = s."node"`,
  condition: `v."knownFrom" <= ${knownAt}`,
});

const pastThen = (knownAt: string): Known => ({
  from: '',
  condition: `s."knownFrom" <= ${knownAt} AND s."knownUntil" > ${knownAt}`,
});
