import { FIRST_DAY } from '../../ontology/partial-date.js';
import { facetNodes } from '../../plan/measures.js';
import type { Facet, FacetMeasure, Traversal } from '../../plan/plan.js';
import type { RawFacet } from '../../plan/raw-answer.js';
import { member } from '../columns.js';
import type { NodeCompiler } from './answer-readers.js';
import { type Block, kindOf } from './block.js';
import { groupByParent } from './group-rows.js';
import { quoteLiteral } from './quote-name.js';
import type { RowSource } from './row-source.js';
import type { Sections, StatementBuilder } from './statement.js';
import { columnOf, walk } from './walk.js';

/**
 * The largest groups of a list's rows, by parent.
 * @param near SQL of the lists' parents, a subquery of one column `id` that goes by `p`
 */
export function compileFacets(
  builder: StatementBuilder,
  measure: FacetMeasure,
  rows: RowSource,
  near: string,
  compileNode: NodeCompiler,
): (sections: Sections) => (parent: string) => readonly RawFacet[] {
  const { by } = measure;
  const groups = groupsOf(builder, by, rows);
  const limit = builder.parameters.add(measure, ({ size }) => size);
  // Ordered and cut for each parent, whose groups therefore travel through one array.
  const largest =
    `(SELECT json_group_array(json_array("key", kind, "count")) FROM ` +
    `(SELECT * FROM (${groups}) ORDER BY "count" DESC, "key" IS NULL, "key" LIMIT ${limit}))`;
  const cells = ['node', 'kind', 'count'].map((name, at) => `json_extract(e.value, '$[${at}]') AS "${name}"`);
  const name = builder.addBlock(
    'g',
    `SELECT p.id AS parent, e.key AS position, ${cells.join(', ')} FROM ${near} p CROSS JOIN json_each(${largest}) e`,
  );
  const block: Block = { name, kinds: by.facet === 'neighbour' ? by.traversal.far : [''] };
  const section = builder.addSection(
    ['b.parent', 'b.position', 'b.node', kindOf(block, 'b'), 'b."count"'],
    `${name} b`,
  );
  const nodes = facetNodes(measure).map(({ key, node }) => [key, compileNode(builder, block, node)] as const);
  return (sections) => {
    const groupsByParent = groupByParent(section(sections));
    const readers = nodes.map(([key, read]) => [key, read(sections)] as const);
    return (parent) =>
      (groupsByParent.get(parent) ?? []).map(([, , key, kind, count]) => ({
        key: key as string | null,
        count: count as number,
        ...(readers.length > 0 && {
          nodes: Object.fromEntries(
            readers.map(([name, read]) => [name, key === null ? null : read(key as string, kind as string)]),
          ),
        }),
      }));
  };
}

/** Rows of `key`, `kind` and `count`. */
function groupsOf(builder: StatementBuilder, by: Facet, rows: RowSource): string {
  const { scope, from, conditions } = rows;
  const grouped = (key: string): string =>
    `SELECT ${key} AS "key", NULL AS kind, count(*) AS "count" FROM ${from} WHERE ${conditions.join(' AND ')} GROUP BY 1`;
  switch (by.facet) {
    case 'kind':
      return grouped(scope.kind);
    case 'neighbour':
      return neighbourGroups(builder, by.traversal, rows);
    case 'within': {
      const alias = by.on === 'edge' ? (scope.edge ?? scope.node) : scope.node;
      const [first, last] = ['earliest', 'latest'].map(
        (end) => `substr(${columnOf(alias, member(by.property, end))}, 1, ${String(by.digits)})`,
      );
      return grouped(`CASE WHEN ${first} = ${last} THEN ${first} END`);
    }
    case 'code':
    case 'year': {
      const alias = by.on === 'edge' ? (scope.edge ?? scope.node) : scope.node;
      if (by.facet === 'code') return grouped(columnOf(alias, by.property.name));
      const day = columnOf(alias, member(by.property, 'earliest'));
      return grouped(`substr(nullif(${day}, ${quoteLiteral(FIRST_DAY)}), 1, 4)`);
    }
  }
}

/** Rows without a neighbour are counted by themselves: SQLite seeks in no index for the right side of a LEFT JOIN of two tables. */
function neighbourGroups(
  builder: StatementBuilder,
  traversal: Traversal,
  { scope, from, conditions }: RowSource,
): string {
  const step = walk(builder, traversal);
  const met = `${step.near} = ${columnOf(scope.node, 'id')}`;
  const row = columnOf(scope.edge ?? scope.node, 'id');
  const all = [...conditions, met, ...step.conditions].join(' AND ');
  const none = `NOT EXISTS (SELECT 1 FROM ${step.from} WHERE ${[met, ...step.conditions].join(' AND ')})`;
  return (
    `SELECT ${columnOf(step.node, 'id')} AS "key", ${step.kind} AS kind, count(DISTINCT ${row}) AS "count" ` +
    `FROM ${from} JOIN ${step.from} WHERE ${all} GROUP BY 1, 2 UNION ALL ` +
    `SELECT NULL, NULL, count(*) FROM ${from} WHERE ${[...conditions, none].join(' AND ')} HAVING count(*) > 0`
  );
}
