import type { FieldSelection } from '../../plan/plan.js';
import type { RawList } from '../../plan/raw-answer.js';
import { needsTotal, readsRows } from '../../plan/shape-answer.js';
import type { FieldReader, NodeCompiler } from './answer-readers.js';
import { addEdgeBlock } from './block.js';
import { compileAggregate } from './compile-aggregate.js';
import { compileCount } from './compile-count.js';
import { compileListRows } from './compile-list-rows.js';
import { compileRows, type Rows } from './compile-rows.js';
import { compileSuperNodePage } from './compile-super-node-page.js';
import type { EdgeSource } from './list-row.js';
import type { Sections, StatementBuilder } from './statement.js';
import { columnOf, walk } from './walk.js';

type Connection = Extract<FieldSelection, { readonly select: 'connection' }>;

/**
 * A page of relationships a node.
 * @param near SQL of the nodes started from, a subquery of one column `id`
 */
export function compileConnection(
  builder: StatementBuilder,
  near: string,
  { traversal, list }: Connection,
  compileNode: NodeCompiler,
): FieldReader {
  const step = walk(builder, traversal, list.asOf);
  const conditions = [`${step.near} = p.id`, ...step.conditions];
  const count =
    needsTotal(list) && list.where === undefined && list.asOf === undefined
      ? compileCount(builder, traversal, 'p.id')
      : undefined;
  const rows = compileRows(builder, list, step.from, step, conditions, count);
  const source: EdgeSource = { traversal, ...(list.asOf && { asOf: list.asOf }) };
  const page =
    near === builder.start && readsRows(list)
      ? compileSuperNodePage(builder, list, traversal, step, rows.keys, rows.page, 'p.id', rows.limit)
      : rows.page;
  const block = addEdgeBlock(builder, traversal, near, page);
  const listed = compileListRows(builder, block, list, compileNode, source);
  const whole = compileWhole(builder, rows, `${near} p`, columnOf('p', 'id'));
  const aggregate = compileAggregate(builder, list, rows.whole, near, compileNode);
  return (sections) => {
    const readPage = listed(sections);
    const readWhole = whole(sections);
    const readAggregate = aggregate(sections);
    return (id): RawList => ({ rows: readPage(id), ...readWhole(id), ...readAggregate(id) });
  };
}

type Whole = Pick<RawList, 'total' | 'before'>;

/** What is asked of a list besides its page, by parent. */
export function compileWhole(
  builder: StatementBuilder,
  { total, before }: Rows,
  from: string,
  parent: string,
): (sections: Sections) => (parent: string) => Whole {
  if (total === undefined && before === undefined) return () => () => ({});
  const section = builder.addSection([parent, total ?? 'NULL', before ?? 'NULL'], from);
  return (sections) => {
    const byParent = new Map(
      section(sections).map(([id, count, exists]): [string, Whole] => [
        id as string,
        { ...(total && { total: count as number }), ...(before && { before: exists === 1 }) },
      ]),
    );
    return (id) => byParent.get(id) ?? {};
  };
}
