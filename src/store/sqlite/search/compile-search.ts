import type { Ontology } from '../../../ontology/ontology.js';
import type { SearchPlan } from '../../../plan/plan.js';
import type { RawFound, RawHit, SearchAsk, SearchTerm } from '../../../plan/search-plan.js';
import { compileFilter } from '../compile-filter.js';
import type { CompiledPlan } from '../compiled-plan.js';
import { quoteName } from '../quote-name.js';
import { ENTITIES } from '../schema-tables.js';
import { type Sections, StatementBuilder } from '../statement.js';
import { columnOf, visible } from '../walk.js';
import { endOfRows, firstRow, INDEX, TEXTS, WIDTH } from './search-tables.js';
import { markOf } from './write-search.js';

/** For each ask, the documents that the index finds, and then of these what the viewer may see. */
export function compileSearch(ontology: Ontology, plan: SearchPlan): CompiledPlan {
  const builder = new StatementBuilder(ontology, plan, new Map());
  const reads = plan.asks.map((ask) => compileAsk(builder, plan, ask));
  return {
    text: builder.text,
    parametersOf: (partOf) => builder.parameters.valuesOf(partOf),
    readAnswer: (answer) => {
      const sections = builder.readSections(answer);
      return reads.map((read) => read(sections));
    },
  };
}

function compileAsk(
  builder: StatementBuilder,
  plan: SearchPlan,
  ask: SearchAsk,
): (sections: Sections) => RawFound {
  const { parameters } = builder;
  const match = parameters.add(ask, (one) => matchOf(plan, one));
  const [first, end] = [firstRow, endOfRows].map((rowOf) => parameters.add(ask, ({ among }) => rowOf(among)));
  const found = builder.addBlock(
    'f',
    `SELECT rowid AS "row" FROM ${INDEX} WHERE ${INDEX} MATCH ${match} AND rowid >= ${first} AND rowid < ${end} ` +
      `ORDER BY rowid LIMIT ${parameters.add(ask, ({ size }) => size + 1)}`,
  );
  const last = builder.addSection(
    ['c.count', 'c.last'],
    `(SELECT count(*) AS count, max("row") AS last FROM ${found}) c`,
  );
  const conditions = [`s."clearance" <= ${builder.clearance}`, ...visible(builder, 'n', undefined)];
  if (plan.where !== undefined)
    conditions.push(compileFilter(builder, plan.where, { node: 'n', kind: columnOf('n', 'kind') }));
  const names = `${TEXTS} e ON e."node" = s."about" AND e."row" < ${parameters.add(ask, () => endOfRows('names'))}`;
  const rows = builder.addSection(
    ['s."row"', 's."node"', 's."about"', 's."text"', 'e."text"', 'e."type"', 'e."year"'],
    `${found} f CROSS JOIN ${TEXTS} s ON s."row" = f."row" CROSS JOIN ${quoteName(ENTITIES.name)} n ON n.id = s."about" ` +
      `CROSS JOIN ${names} WHERE ${conditions.join(' AND ')}`,
  );
  return (sections) => {
    const [[count, furthest] = []] = last(sections) as readonly (readonly [number, number])[];
    const cut = (count ?? 0) > ask.size;
    const bound = cut ? Math.floor((furthest ?? 0) / WIDTH) * WIDTH : Infinity;
    const kept = rows(sections).filter(([row]) => (row as number) < bound);
    return { cut, rows: kept.map((row) => readHit(ask, row)) };
  };
}

function readHit({ among }: SearchAsk, row: readonly unknown[]): RawHit {
  const [, node, about, text, names, type, year] = row as readonly [number, ...string[]];
  return {
    id: about as string,
    claim: among === 'quotes' ? (node as string) : null,
    names: names as string,
    text: among === 'names' ? null : (text as string),
    type: type ?? null,
    year: year ?? null,
  };
}

/** An expression of FTS5, made of letters and digits within quotation marks alone. */
function matchOf({ clearance, kinds }: SearchPlan, { terms, all }: SearchAsk): string {
  const marks = Array.from({ length: clearance + 1 }, (_, level) => quoted(markOf(level)));
  const narrowing = [marks, ...(kinds.length === 0 ? [] : [kinds.map(({ name }) => quoted(markOf(name)))])];
  const words = terms.map((variants) => anyOf(variants.map(termOf)));
  return [...narrowing.map(anyOf), all ? words.join(' AND ') : anyOf(words)].join(' AND ');
}

const termOf = ({ word, starts }: SearchTerm): string => (starts ? `${quoted(word)} *` : quoted(word));
const anyOf = (expressions: readonly string[]): string => `(${expressions.join(' OR ')})`;

/** @throws Error for what `foldText` cannot have given. */
function quoted(word: string): string {
  if (!/^[\p{L}\p{N}§]+$/u.test(word)) throw new Error(`"${word}" is no folded word.`);
  return `"${word}"`;
}
