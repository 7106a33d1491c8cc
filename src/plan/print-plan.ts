import type {
  ChangesPlan,
  EdgeField,
  FieldSelection,
  Filter,
  ListPart,
  ListPlan,
  NodeSelection,
  OrderTerm,
  Plan,
  Traversal,
} from './plan.js';
import { printAggregate } from './print-aggregate.js';
import { printRing } from './print-ring.js';
import { printSearch, printSpelling } from './print-search.js';

/** A plan as an indented tree, values in place: for golden files and for explaining an answer. */
export function printPlan(plan: Plan): string {
  const { clearance, knownAt } = plan;
  const known = knownAt === undefined ? '' : `, known at ${new Date(knownAt).toISOString()}`;
  return `${printStep(plan, `(clearance ${String(clearance)}${known})`).join('\n')}\n`;
}

function printStep(plan: Plan, viewer: string): readonly string[] {
  switch (plan.step) {
    case 'find':
      return [`find ${plan.ids.join(', ')} ${viewer}`, ...indent(printNode(plan.node))];
    case 'scan':
      return [`scan ${plan.kind.name} ${viewer}`, ...indent(printList(plan.list))];
    case 'ring':
      return [`ring ${plan.ids.join(', ')} ${viewer}`, ...indent(printRing(plan))];
    case 'search':
      return [`search ${viewer}`, ...indent(printSearch(plan, printFilter))];
    case 'changes':
      return [`changes ${viewer}`, ...indent(printChanges(plan))];
    case 'spell':
      return [`spell ${viewer}`, ...indent(printSpelling(plan))];
  }
}

function printChanges({
  since,
  until,
  source,
  about,
  beyond,
  size,
  counted,
}: ChangesPlan): readonly string[] {
  return [
    `from ${new Date(since).toISOString()}${until === undefined ? '' : ` to ${new Date(until).toISOString()}`}`,
    ...(source === undefined ? [] : [`of ${source}`]),
    ...(about === undefined ? [] : [`about ${about}`]),
    counted ? 'counted' : `first ${String(size)}${beyond ? ` after ${beyond.join(', ')}` : ''}`,
  ];
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** Kinds that read the same fields are printed together. */
function printNode({ kinds, fields }: NodeSelection): readonly string[] {
  const byFields = new Map<string, string[]>();
  for (const { name } of kinds) {
    const lines = (fields.get(name) ?? []).flatMap(printField).join('\n');
    byFields.set(lines, [...(byFields.get(lines) ?? []), name]);
  }
  return [...byFields].flatMap(([lines, names]) => [
    `${names.length > 4 ? `${String(names.length)} kinds` : names.join(', ')}:`,
    ...indent(lines === '' ? [] : lines.split('\n')),
  ]);
}

const named = (key: string, name: string): string => (key === name ? name : `${key}: ${name}`);

const walk = ({ relationship, direction, far }: Traversal): string => {
  const to = far.length > 4 ? 'Entity' : far.join('|');
  return direction === 'out' ? `-[${relationship.type}]-> ${to}` : `<-[${relationship.type}]- ${to}`;
};

function printField(field: FieldSelection): readonly string[] {
  switch (field.select) {
    case 'typename':
      return [named(field.key, '__typename')];
    case 'id':
      return [named(field.key, 'id')];
    case 'value':
      return [named(field.key, field.property.name)];
    case 'one':
      return [
        `${named(field.key, field.traversal.field)} one ${walk(field.traversal)}`,
        ...indent(printNode(field.node)),
      ];
    case 'list':
      return [
        `${named(field.key, field.traversal.field)} first ${String(field.size)} ${walk(field.traversal)}`,
        ...indent(printNode(field.node)),
      ];
    case 'connection':
      return [
        `${named(field.key, field.traversal.field)} page ${walk(field.traversal)}`,
        ...indent(printList(field.list)),
      ];
  }
}

function printList(list: ListPlan): readonly string[] {
  const { page, asOf } = list;
  const lines = list.where ? ['where', ...indent(printFilter(list.where))] : [];
  if (asOf) lines.push(`as of ${asOf.earliest} to ${asOf.latest}`);
  lines.push(`order ${list.order.map(printTerm).join(', ')}`);
  lines.push(`${page.backward ? 'last' : 'first'} ${String(page.size)}`);
  if (page.beyond) lines.push(`${page.backward ? 'before' : 'after'} ${JSON.stringify(page.beyond)}`);
  if (page.upTo) lines.push(`${page.backward ? 'after' : 'before'} ${JSON.stringify(page.upTo)}`);
  return [...lines, ...list.parts.flatMap(printPart)];
}

function printTerm(term: OrderTerm): string {
  switch (term.by) {
    case 'id':
    case 'far':
      return term.by;
    case 'property':
      return `${term.property.name} ${term.direction}`;
    case 'edgeProperty':
      return `edge.${term.property.name} ${term.direction}`;
    case 'neighbour':
      return `${term.traversal.field}.${printTerm(term.term)}`;
    case 'count':
      return `count(${term.traversal.field}) ${term.direction}`;
  }
}

function printPart(part: ListPart): readonly string[] {
  switch (part.part) {
    case 'edges':
      return [named(part.key, 'edges'), ...indent(part.fields.flatMap(printEdge))];
    case 'nodes':
      return [named(part.key, 'nodes'), ...indent(printNode(part.node))];
    case 'pageInfo':
      return [`${named(part.key, 'pageInfo')} ${part.fields.map(({ field }) => field).join(', ')}`];
    case 'aggregate':
      return [named(part.key, 'aggregate'), ...indent(printAggregate(part.fields, printNode))];
    case 'totalCount':
    case 'typename':
      return [named(part.key, part.part)];
  }
}

function printEdge(field: EdgeField): readonly string[] {
  switch (field.edge) {
    case 'node':
      return [named(field.key, 'node'), ...indent(printNode(field.node))];
    case 'evidence':
      return [
        `${named(field.key, 'evidence')} first ${String(field.size)}`,
        ...indent(printNode(field.node)),
      ];
    case 'value':
      return [named(field.key, field.property.name)];
    case 'typename':
    case 'cursor':
    case 'certainty':
      return [named(field.key, field.edge)];
  }
}

function printFilter(filter: Filter): readonly string[] {
  const on = 'on' in filter && filter.on === 'edge' ? 'edge.' : '';
  switch (filter.filter) {
    case 'and':
    case 'or':
      return [filter.filter, ...indent(filter.of.flatMap(printFilter))];
    case 'not':
      return ['not', ...indent(printFilter(filter.of))];
    case 'id':
    case 'kind':
      return [`${filter.filter} in ${filter.in.join(', ')}`];
    case 'text':
      return [`${on}${filter.property.name} ${filter.operator} ${JSON.stringify(filter.value)}`];
    case 'oneOf':
      return [`${on}${filter.property.name} in ${JSON.stringify(filter.values)}`];
    case 'compare':
      return [`${on}${filter.property.name} ${filter.operator} ${String(filter.value)}`];
    case 'days':
      return [`${on}${filter.property.name} may lie in ${filter.range.earliest} to ${filter.range.latest}`];
    case 'missing':
      return [`${on}${filter.property.name} missing`];
    case 'related': {
      const held = filter.asOf ? ` as of ${filter.asOf.earliest} to ${filter.asOf.latest}` : '';
      return [
        `${filter.quantifier} ${filter.traversal.field} ${walk(filter.traversal)}${held}`,
        ...indent(filter.where ? printFilter(filter.where) : []),
      ];
    }
  }
}
