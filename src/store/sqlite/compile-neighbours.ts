import type { Traversal } from '../../ontology/ontology.js';
import type { EdgeField, FieldSelection, NodeSelection } from '../../plan/plan.js';
import type { RawNode } from '../../plan/raw-answer.js';
import type { FieldReader, NodeCompiler } from './answer-readers.js';
import { addEdgeBlock, type Block, kindOf } from './block.js';
import { pageOf } from './compile-rows.js';
import { groupByParent } from './group-rows.js';
import { quoteName } from './quote-name.js';
import type { Sections, StatementBuilder } from './statement.js';
import { columnOf, visible, walk } from './walk.js';

type Neighbours = Extract<FieldSelection, { readonly select: 'one' | 'list' }>;
type Evidence = Extract<EdgeField, { readonly edge: 'evidence' }>;

/**
 * The first neighbour, or a bounded list of them, in the order of the relationships' ids.
 * @param near SQL of the nodes started from, a subquery of one column `id`
 */
export function compileNeighbours(
  builder: StatementBuilder,
  near: string,
  field: Neighbours,
  compileNode: NodeCompiler,
): FieldReader {
  const step = walk(builder, field.traversal);
  const id = columnOf(step.edge, 'id');
  const limit = field.select === 'one' ? '1' : builder.parameters.add(field, ({ size }) => size);
  const page = pageOf(id, step.from, [`${step.near} = p.id`, ...step.conditions], id, limit);
  const nodes = readNodes(
    builder,
    addEdgeBlock(builder, field.traversal, near, page),
    field.node,
    compileNode,
  );
  return (sections) => {
    const read = nodes(sections);
    return field.select === 'list' ? read : (parent) => read(parent)[0] ?? null;
  };
}

/** Claims that the relationships of a block rest on, by the relationship's id. */
export function compileEvidence(
  builder: StatementBuilder,
  block: Block,
  traversal: Traversal,
  field: Evidence,
  compileNode: NodeCompiler,
): FieldReader {
  const claims = `(SELECT claims FROM ${quoteName(traversal.relationship.type)} WHERE id = p.id)`;
  const from = `json_each(${claims}) c CROSS JOIN ${quoteName('Claim')} n ON n.id = c.value`;
  const page = pageOf(
    'n.id',
    from,
    visible(builder, 'n', 'Claim'),
    'n.id',
    builder.parameters.add(field, ({ size }) => size),
  );
  const name = builder.addBlock(
    'b',
    `SELECT p.id AS parent, e.key AS position, e.value AS node ` +
      `FROM (SELECT DISTINCT relationship AS id FROM ${block.name}) p CROSS JOIN json_each(${page}) e`,
  );
  return readNodes(builder, { name, kinds: ['Claim'] }, field.node, compileNode);
}

/** Reads a block's nodes, by parent. */
function readNodes(
  builder: StatementBuilder,
  block: Block,
  selection: NodeSelection,
  compileNode: NodeCompiler,
): (sections: Sections) => (parent: string) => readonly RawNode[] {
  const rows = builder.addSection(
    ['b.parent', 'b.position', 'b.node', kindOf(block, 'b')],
    `${block.name} b`,
  );
  const nodes = compileNode(builder, block, selection);
  return (sections) => {
    const groups = groupByParent(rows(sections));
    const node = nodes(sections);
    return (parent) => (groups.get(parent) ?? []).map(([, , id, kind]) => node(id as string, kind as string));
  };
}
