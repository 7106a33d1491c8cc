import { Certainty } from '../ontology/codes/certainty.js';
import { connectionName } from '../ontology/connection-name.js';
import { writeCursor } from './cursor.js';
import { measuresOf } from './measures.js';
import type {
  EdgeField,
  FieldSelection,
  ListPart,
  ListPlan,
  Measure,
  NodeSelection,
  PageInfoField,
  RowsPlan,
} from './plan.js';
import { KIND_KEY, type RawList, type RawNode, type RawRow, type RawRows } from './raw-answer.js';
import { shapeAggregate } from './shape-aggregate.js';
import { isInteger, shapeValue, type TellUnsound } from './shape-value.js';

/** Under which a shaped node tells its kind to type resolution; JSON leaves symbols out. */
export const KIND: unique symbol = Symbol('kind');

type Shaped = Readonly<Record<string, unknown>>;

/**
 * Turns a statement's answer into the response: rows become edges, nodes and page information, every field under
 * its response key and nothing else beside it, so that an executor may hand it on as it is unless told it is unsound.
 */
export function shapeAnswer(
  plan: RowsPlan,
  raw: RawRows,
  tellUnsound: TellUnsound = () => undefined,
): unknown {
  if (plan.step === 'scan') return shapeList(plan.list, raw as RawList, plan.kind.name, tellUnsound);
  return (raw as readonly (RawNode | null)[]).map((node) => node && shapeNode(plan.node, node, tellUnsound));
}

/** A node where there must be one. */
function shapeNode(
  selection: NodeSelection,
  raw: RawNode | null | undefined,
  tellUnsound: TellUnsound,
): Shaped | null {
  const kind = raw?.[KIND_KEY] as string;
  const fields = selection.fields.get(kind);
  if (!raw || !fields) {
    tellUnsound();
    return raw ? { [KIND]: kind } : null;
  }
  const shaped: Record<string | symbol, unknown> = { [KIND]: kind };
  for (const field of fields) shaped[field.key] = shapeField(field, kind, raw[field.key], tellUnsound);
  return shaped;
}

function shapeField(field: FieldSelection, kind: string, value: unknown, tellUnsound: TellUnsound): unknown {
  switch (field.select) {
    case 'typename':
      return kind;
    case 'id':
      if (typeof value !== 'string') tellUnsound();
      return value ?? null;
    case 'value':
      return shapeValue(field.property, field.members, value, tellUnsound);
    case 'one':
      return value ? shapeNode(field.node, value as RawNode, tellUnsound) : null;
    case 'list':
      return (value as readonly RawNode[]).map((node) => shapeNode(field.node, node, tellUnsound));
    case 'connection':
      return shapeList(field.list, value as RawList, connectionName(field.traversal), tellUnsound);
  }
}

function shapeList(list: ListPlan, raw: RawList, name: string, tellUnsound: TellUnsound): Shaped {
  const { size, backward } = list.page;
  const page = raw.rows.slice(0, size);
  const rows = backward ? page.reverse() : page;
  const more = raw.rows.length > size;
  const ends: Readonly<Record<Exclude<PageInfoField, '__typename'>, () => unknown>> = {
    hasNextPage: () => (backward ? (raw.before ?? false) : more),
    hasPreviousPage: () => (backward ? more : (raw.before ?? false)),
    startCursor: () => cursorOf(list, rows[0]),
    endCursor: () => cursorOf(list, rows.at(-1)),
  };
  const shaped: Record<string, unknown> = {};
  for (const part of list.parts) shaped[part.key] = shapePart(part);
  return shaped;

  function shapePart(part: ListPart): unknown {
    switch (part.part) {
      case 'typename':
        return `${name}Connection`;
      case 'totalCount':
        if (!isInteger(raw.total)) tellUnsound();
        return raw.total;
      case 'aggregate': {
        const at = list.parts.slice(0, list.parts.indexOf(part)).flatMap(partMeasures).length;
        const measures = raw.measures?.slice(at) ?? [];
        return shapeAggregate(part.fields, measures, raw.total, tellUnsound, (node, found) =>
          found ? shapeNode(node, found, tellUnsound) : null,
        );
      }
      case 'nodes':
        return rows.map((row) => shapeNode(part.node, row.parts[part.key], tellUnsound));
      case 'edges':
        return rows.map((row) => shapeEdge(part.fields, row, row.parts[part.key]));
      case 'pageInfo':
        return Object.fromEntries(
          part.fields.map(({ key, field }) => [key, field === '__typename' ? 'PageInfo' : ends[field]()]),
        );
    }
  }

  function shapeEdge(fields: readonly EdgeField[], row: RawRow, edge: RawNode | undefined): Shaped {
    const shaped: Record<string, unknown> = {};
    for (const field of fields) shaped[field.key] = shapeEdgeField(field, row, edge?.[field.key] ?? null);
    return shaped;
  }

  function shapeEdgeField(field: EdgeField, row: RawRow, value: unknown): unknown {
    switch (field.edge) {
      case 'typename':
        return `${name}Edge`;
      case 'cursor':
        if (row.keys === undefined) tellUnsound();
        return cursorOf(list, row);
      case 'node':
        return shapeNode(field.node, value as RawNode | null, tellUnsound);
      case 'evidence':
        return (value as readonly RawNode[]).map((node) => shapeNode(field.node, node, tellUnsound));
      case 'value':
        return shapeValue(field.property, field.members, value, tellUnsound);
      case 'certainty':
        if (value !== null && !Object.hasOwn(Certainty.codes, value as string)) tellUnsound();
        return value;
    }
  }
}

const cursorOf = (list: ListPlan, row: RawRow | undefined): string | null =>
  row?.keys === undefined ? null : writeCursor(list.page.signature, row.keys);

/** Whether a page's rows must carry their order keys. */
export const needsKeys = (list: ListPlan): boolean =>
  list.parts.some(
    (part) =>
      (part.part === 'edges' && part.fields.some((field) => field.edge === 'cursor')) ||
      (part.part === 'pageInfo' &&
        part.fields.some(({ field }) => field === 'startCursor' || field === 'endCursor')),
  );

const asksOfPage = ({ parts }: ListPlan, ...asked: readonly PageInfoField[]): boolean =>
  parts.some((part) => part.part === 'pageInfo' && part.fields.some(({ field }) => asked.includes(field)));

/** Whether a page may be followed by others is told by one row more than wanted. */
const readsOneMore = (list: ListPlan): boolean =>
  asksOfPage(list, list.page.backward ? 'hasPreviousPage' : 'hasNextPage');

/** Whether anything is asked of the page at all, and not of the whole list alone. */
export const readsRows = (list: ListPlan): boolean =>
  readsOneMore(list) ||
  asksOfPage(list, 'startCursor', 'endCursor') ||
  list.parts.some(({ part }) => part === 'nodes' || part === 'edges');

/** How many rows of a page a statement should read. */
export const rowsToRead = (list: ListPlan): number =>
  readsRows(list) ? list.page.size + (readsOneMore(list) ? 1 : 0) : 0;

/** Whether the page must say if the side it was entered from has rows: only then is that looked up. */
export const needsBefore = (list: ListPlan): boolean =>
  list.page.beyond !== undefined && asksOfPage(list, list.page.backward ? 'hasNextPage' : 'hasPreviousPage');

/** Whether the statement must say how many rows the whole list has. */
export const needsTotal = (list: ListPlan): boolean =>
  list.parts.some(
    (part) =>
      part.part === 'totalCount' ||
      (part.part === 'aggregate' && part.fields.some(({ aggregate }) => aggregate === 'count')),
  );

const partMeasures = (part: ListPart): readonly Measure[] =>
  part.part === 'aggregate' ? measuresOf(part.fields) : [];

/** What is measured over all rows, whatever the page: only if it is selected. */
export const listMeasures = (list: ListPlan): readonly Measure[] => list.parts.flatMap(partMeasures);
