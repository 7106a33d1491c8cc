import type { ListPart, ListPlan, OrderKey } from '../../plan/plan.js';
import type { RawRow } from '../../plan/raw-answer.js';
import { needsKeys } from '../../plan/shape-answer.js';
import type { NodeCompiler } from './answer-readers.js';
import { type Block, kindOf } from './block.js';
import { compileEdge } from './compile-edge.js';
import { compileKeys, keyCell } from './compile-order.js';
import { groupByParent } from './group-rows.js';
import { CELL, type EdgeSource, type RowReader } from './list-row.js';
import { quoteName } from './quote-name.js';
import type { Sections, StatementBuilder } from './statement.js';
import { columnOf, farTable } from './walk.js';

/** Adds what is selected of the rows that a page kept. */
export function compileListRows(
  builder: StatementBuilder,
  block: Block,
  list: ListPlan,
  compileNode: NodeCompiler,
  source?: EdgeSource,
): (sections: Sections) => (parent: string) => readonly RawRow[] {
  const edge = source === undefined ? undefined : 'r';
  const cells = [
    'b.parent',
    'b.position',
    'b.node',
    kindOf(block, 'b'),
    edge === undefined ? 'NULL' : 'b.relationship',
  ];
  const keys = needsKeys(list)
    ? compileKeys(builder, list.order, { node: 'n', kind: kindOf(block, 'b'), ...(edge && { edge }) }, false)
    : [];
  const keysAt = cells.length;
  cells.push(...keys.map(keyCell));
  const parts = list.parts.flatMap((part) => compilePart(part) ?? []);
  const section = builder.addSection(cells, rowsFrom(block, keys.length > 0, source));
  return (sections) => {
    const groups = groupByParent(section(sections));
    const readers = parts.map(({ key, read }) => [key, read(sections)] as const);
    return (parent) =>
      (groups.get(parent) ?? []).map((row) => ({
        ...(keys.length > 0 && { keys: row.slice(keysAt, keysAt + keys.length) as readonly OrderKey[] }),
        parts: Object.fromEntries(readers.map(([key, read]) => [key, read(row)])),
      }));
  };

  function compilePart(part: ListPart): { readonly key: string; readonly read: RowReader } | undefined {
    switch (part.part) {
      case 'nodes': {
        const nodes = compileNode(builder, block, part.node);
        return { key: part.key, read: readNode(nodes) };
      }
      case 'edges':
        return { key: part.key, read: compileEdge(builder, block, part.fields, cells, compileNode, source) };
      case 'aggregate':
      case 'totalCount':
      case 'typename':
      case 'pageInfo':
        return undefined;
    }
  }
}

const readNode =
  (nodes: ReturnType<NodeCompiler>): RowReader =>
  (sections) => {
    const node = nodes(sections);
    return (row) => node(row[CELL.node] as string, row[CELL.kind] as string);
  };

function rowsFrom(block: Block, keyed: boolean, source: EdgeSource | undefined): string {
  const rows = `${block.name} b`;
  const onNode = `ON ${columnOf('n', 'id')} = b.node`;
  if (source === undefined)
    return keyed ? `${rows} CROSS JOIN ${quoteName(block.kinds[0] as string)} n ${onNode}` : rows;
  const edges = `${rows} CROSS JOIN ${quoteName(source.traversal.relationship.type)} r ON r.id = b.relationship`;
  return keyed ? `${edges} CROSS JOIN ${farTable(source.traversal)} n ${onNode}` : edges;
}
