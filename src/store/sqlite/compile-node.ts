import type { FieldSelection, NodeSelection } from '../../plan/plan.js';
import { KIND_KEY, type RawNode } from '../../plan/raw-answer.js';
import type { FieldReader, NodeReader } from './answer-readers.js';
import { type Block, nodesOf } from './block.js';
import { compileConnection } from './compile-connection.js';
import { compileNeighbours } from './compile-neighbours.js';
import { quoteName } from './quote-name.js';
import { readerOf } from './read-values.js';
import type { Sections, StatementBuilder } from './statement.js';
import { columnOf } from './walk.js';

type Field = readonly [key: string, reader: FieldReader];

/** Adds what a selection reads of the nodes of a block: values in a section a kind, neighbours in blocks of their own. */
export function compileNode(builder: StatementBuilder, block: Block, selection: NodeSelection): NodeReader {
  const neighbours = compileAllNeighbours(builder, block, selection);
  const kinds = block.kinds.map(
    (kind) => [kind, compileKind(builder, block, selection, kind, neighbours)] as const,
  );
  return (sections) => {
    const readers = new Map(kinds.map(([kind, read]) => [kind, read(sections)]));
    return (id, kind) => readers.get(kind)?.(id) ?? { [KIND_KEY]: kind };
  };
}

/** A field that several kinds share is read once for all of them. */
function compileAllNeighbours(
  builder: StatementBuilder,
  block: Block,
  selection: NodeSelection,
): ReadonlyMap<FieldSelection, FieldReader> {
  const kindsOf = new Map<FieldSelection, string[]>();
  for (const kind of block.kinds) {
    for (const field of selection.fields.get(kind) ?? [])
      kindsOf.set(field, [...(kindsOf.get(field) ?? []), kind]);
  }
  const readers = new Map<FieldSelection, FieldReader>();
  for (const [field, kinds] of kindsOf) {
    const reader = compileField(builder, nodesOf(block, kinds), field);
    if (reader !== undefined) readers.set(field, reader);
  }
  return readers;
}

function compileField(
  builder: StatementBuilder,
  near: string,
  field: FieldSelection,
): FieldReader | undefined {
  switch (field.select) {
    case 'typename':
    case 'id':
    case 'value':
      return undefined;
    case 'one':
    case 'list':
      return compileNeighbours(builder, near, field, compileNode);
    case 'connection':
      return compileConnection(builder, near, field, compileNode);
  }
}

function compileKind(
  builder: StatementBuilder,
  block: Block,
  selection: NodeSelection,
  kind: string,
  neighbours: ReadonlyMap<FieldSelection, FieldReader>,
): (sections: Sections) => (id: string) => RawNode {
  const cells: string[] = ['n.id'];
  const fields: Field[] = [];
  for (const field of selection.fields.get(kind) ?? []) {
    if (field.select === 'id') fields.push([field.key, () => (id) => id]);
    if (field.select === 'value') {
      const at = cells.length;
      const value = readerOf(field.property, 'n');
      cells.push(...value.cells);
      fields.push([field.key, () => (_, row) => value.read(row, at)]);
    }
    const reader = neighbours.get(field);
    if (reader !== undefined) fields.push([field.key, reader]);
  }
  const from = `${nodesOf(block, [kind])} d CROSS JOIN ${quoteName(kind)} n ON ${columnOf('n', 'id')} = d.id`;
  const rows = cells.length > 1 ? builder.addSection(cells, from) : undefined;
  return (sections) => {
    const rowOf = new Map(rows?.(sections).map((row) => [row[0] as string, row]));
    return readOnce(
      kind,
      fields.map(([key, reader]) => [key, reader(sections)] as const),
      rowOf,
    );
  };
}

function readOnce(
  kind: string,
  fields: readonly (readonly [string, (id: string, row: readonly unknown[]) => unknown])[],
  rowOf: ReadonlyMap<string, readonly unknown[]>,
): (id: string) => RawNode {
  const read = new Map<string, RawNode>();
  return (id) => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const node: Record<string, unknown> = { [KIND_KEY]: kind };
    const row = rowOf.get(id) ?? [];
    for (const [key, value] of fields) node[key] = value(id, row);
    read.set(id, node);
    return node;
  };
}
