import type { FieldNode } from 'graphql';

import { connectionName } from '../ontology/connection-name.js';
import type { Kind, Ontology, Traversal } from '../ontology/ontology.js';
import type { PartialDate } from '../ontology/partial-date.js';
import { type Property, typeNameOf } from '../ontology/property.js';
import { selectAggregate } from './build-aggregate.js';
import { allOf, buildFilter, buildRelatedFilter, type Where } from './build-filter.js';
import { buildOrder, type OrderEntry, orderSignature } from './build-order.js';
import { DEFAULT_PAGE_SIZE, type PageArguments, readPage, readSize } from './page-arguments.js';
import type {
  Clearance,
  EdgeField,
  FieldSelection,
  Filter,
  FindPlan,
  ListPart,
  ListPlan,
  NodeSelection,
  PageInfoField,
  ScanPlan,
  ValueMember,
} from './plan.js';
import { ID_KEY } from './raw-answer.js';
import { type SelectedField, selectFields, type SelectionSource } from './selection.js';

/** What every step of building a plan needs: the model and the request's selection. */
export interface PlanContext extends SelectionSource {
  readonly ontology: Ontology;
  readonly clearance: Clearance;
  /** The field planned for, as often as it is selected under its response key. */
  readonly nodes: readonly FieldNode[];
}

/** Arguments of a list field, as coerced by GraphQL. */
export interface ListArguments extends PageArguments {
  readonly where?: Where | null;
  readonly orderBy?: readonly OrderEntry[] | null;
  readonly asOf?: PartialDate | null;
}

/** Nodes by id, of any of these kinds. */
export const planFind = (context: PlanContext, ids: readonly string[], kinds: readonly Kind[]): FindPlan => ({
  step: 'find',
  origin: context.nodes,
  clearance: context.clearance,
  ids,
  node: selectNode(context, kinds, context.nodes),
});

/**
 * A page of a kind; `condition` narrows it beside the caller's own `where`.
 * @throws HabeasError BAD_USER_INPUT for a page, cursor or date that is wrong.
 */
export function planScan(
  context: PlanContext,
  kind: Kind,
  args: ListArguments,
  condition?: Filter,
): ScanPlan {
  const where = buildFilter(context.ontology, [kind], args.where);
  const filter = allOf([condition, where].filter((one) => one !== undefined));
  const order = buildOrder(context.ontology, [kind], args.orderBy);
  return {
    step: 'scan',
    origin: context.nodes,
    clearance: context.clearance,
    kind,
    list: {
      ...(filter && { where: filter }),
      order,
      page: readPage(args, orderSignature(kind.plural, order)),
      parts: selectParts(context, kind.name, [kind], context.nodes),
    },
  };
}

function selectNode(
  context: PlanContext,
  kinds: readonly Kind[],
  nodes: readonly FieldNode[],
): NodeSelection {
  return context.memory.onceIfFixed(nodes, ' node', () => {
    const fields = kinds.map((kind): [string, readonly FieldSelection[]] => [
      kind.name,
      selectNodeFields(context, kind, nodes),
    ]);
    return { kinds, fields: new Map(fields) };
  });
}

/** What a statement can read; for questions about the node, its id. */
function selectNodeFields(
  context: PlanContext,
  kind: Kind,
  nodes: readonly FieldNode[],
): readonly FieldSelection[] {
  const selected = selectFields(context, kind.name, nodes);
  const read = selected.filter(({ question }) => !question).map((field) => selectField(context, kind, field));
  return read.length === selected.length ? read : [...read, { select: 'id', key: ID_KEY }];
}

function selectField(context: PlanContext, kind: Kind, field: SelectedField): FieldSelection {
  const { key, name, nodes } = field;
  if (name === '__typename') return { select: 'typename', key };
  if (name === 'id') return { select: 'id', key };
  const property = kind.properties.get(name);
  if (property) return { select: 'value', key, property, ...selectMembers(context, property, nodes) };
  const traversal = kind.traversals.get(name);
  if (!traversal) throw new Error(`${kind.name}.${name} is in the schema but not in the ontology.`);
  const far = farKinds(context, traversal);
  switch (traversal.cardinality) {
    case 'one':
      return { select: 'one', key, traversal, node: selectNode(context, far, nodes) };
    case 'list':
      return { select: 'list', key, traversal, size: listSize(field), node: selectNode(context, far, nodes) };
    case 'connection':
      return { select: 'connection', key, traversal, list: connectionList(context, traversal, far, field) };
  }
}

function selectMembers(
  context: PlanContext,
  property: Property,
  nodes: readonly FieldNode[],
): { readonly members?: readonly ValueMember[] } {
  const typeName = typeNameOf(property);
  if (typeName === undefined) return {};
  return {
    members: selectFields(context, typeName, nodes).map(({ key, name }) => ({ key, member: name })),
  };
}

function connectionList(
  context: PlanContext,
  traversal: Traversal,
  far: readonly Kind[],
  field: SelectedField,
): ListPlan {
  const args: ListArguments = field.arguments;
  const where = buildRelatedFilter(context.ontology, traversal, args.where);
  const order = buildOrder(context.ontology, far, args.orderBy, traversal);
  return {
    ...(where && { where }),
    order,
    page: readPage(args, orderSignature(connectionName(traversal), order)),
    ...(args.asOf && { asOf: { earliest: args.asOf.earliest, latest: args.asOf.latest } }),
    parts: selectParts(context, connectionName(traversal), far, field.nodes, traversal),
  };
}

const selectParts = (
  context: PlanContext,
  name: string,
  far: readonly Kind[],
  nodes: readonly FieldNode[],
  traversal?: Traversal,
): readonly ListPart[] =>
  context.memory.onceIfFixed(nodes, ' parts', () => buildParts(context, name, far, nodes, traversal));

function buildParts(
  context: PlanContext,
  name: string,
  far: readonly Kind[],
  nodes: readonly FieldNode[],
  traversal: Traversal | undefined,
): readonly ListPart[] {
  return selectFields(context, `${name}Connection`, nodes).map((field): ListPart => {
    switch (field.name) {
      case 'nodes':
        return { part: 'nodes', key: field.key, node: selectNode(context, far, field.nodes) };
      case 'edges':
        return {
          part: 'edges',
          key: field.key,
          fields: selectEdge(context, name, far, field.nodes, traversal),
        };
      case 'pageInfo':
        return {
          part: 'pageInfo',
          key: field.key,
          fields: selectFields(context, 'PageInfo', field.nodes).map((one) => ({
            key: one.key,
            field: one.name as PageInfoField,
          })),
        };
      case 'totalCount':
        return { part: 'totalCount', key: field.key };
      case 'aggregate':
        return {
          part: 'aggregate',
          key: field.key,
          fields: selectAggregate(context, { kinds: far, traversal }, field.nodes, (kinds, inner) =>
            selectNode(context, kinds, inner),
          ),
        };
      default:
        return { part: 'typename', key: field.key };
    }
  });
}

function selectEdge(
  context: PlanContext,
  name: string,
  far: readonly Kind[],
  nodes: readonly FieldNode[],
  traversal: Traversal | undefined,
): readonly EdgeField[] {
  return selectFields(context, `${name}Edge`, nodes).map((field): EdgeField => {
    const { key } = field;
    const property = traversal?.relationship.properties.get(field.name);
    if (property) return { edge: 'value', key, property, ...selectMembers(context, property, field.nodes) };
    switch (field.name) {
      case 'node':
        return { edge: 'node', key, node: selectNode(context, far, field.nodes) };
      case 'evidence':
        return {
          edge: 'evidence',
          key,
          size: listSize(field),
          node: selectNode(context, [context.ontology.kind('Claim')], field.nodes),
        };
      case 'cursor':
      case 'certainty':
        return { edge: field.name, key };
      default:
        return { edge: 'typename', key };
    }
  });
}

const listSize = (field: SelectedField): number =>
  readSize('first', (field.arguments['first'] as number | null | undefined) ?? DEFAULT_PAGE_SIZE);

const farKinds = (context: PlanContext, traversal: Traversal): readonly Kind[] =>
  traversal.far.map((name) => context.ontology.kind(name));
