import type { EdgeField, FieldSelection, ListPart, ListPlan, NodeSelection, Plan } from './plan.js';
import type { RawAnswer, RawNode } from './raw-answer.js';

/** A plan that leaves off what lies deeper, and what that is: read it by the ids that `nodesAtCuts` finds in the answer. */
export interface CutPlan {
  readonly plan: Plan;
  readonly cuts: readonly NodeSelection[];
}

/** @param depth how many levels of nodes to keep, from 1 on; the last keeps what is read of a node itself only if that is all */
export function cutPlan(plan: Plan, depth: number): CutPlan {
  const cuts: NodeSelection[] = [];
  return { plan: cutRoot(plan), cuts };

  function cutRoot(whole: Plan): Plan {
    switch (whole.step) {
      case 'find':
        return { ...whole, node: cutNode(whole.node, depth) };
      case 'scan':
        return { ...whole, list: cutList(whole.list, depth) };
      case 'ring':
      case 'changes':
      case 'search':
      case 'spell':
        return whole;
    }
  }

  function cutNode(selection: NodeSelection, left: number): NodeSelection {
    if (left === 0 && leadsOn(selection)) {
      const id: FieldSelection = { select: 'id', key: cutKey(cuts.push(selection) - 1) };
      return { ...selection, fields: mapFields(selection, () => [id]) };
    }
    return {
      ...selection,
      fields: mapFields(selection, (fields) => fields.map((one) => cutField(one, left))),
    };
  }

  function cutField(field: FieldSelection, left: number): FieldSelection {
    switch (field.select) {
      case 'one':
      case 'list':
        return { ...field, node: cutNode(field.node, left - 1) };
      case 'connection':
        return { ...field, list: cutList(field.list, left - 1) };
      case 'typename':
      case 'id':
      case 'value':
        return field;
    }
  }

  function cutList(list: ListPlan, left: number): ListPlan {
    return { ...list, parts: list.parts.map((part) => cutPart(part, left)) };
  }

  function cutPart(part: ListPart, left: number): ListPart {
    if (part.part === 'nodes') return { ...part, node: cutNode(part.node, left) };
    if (part.part === 'edges') return { ...part, fields: part.fields.map((field) => cutEdge(field, left)) };
    return part;
  }

  function cutEdge(field: EdgeField, left: number): EdgeField {
    if (field.edge === 'node') return { ...field, node: cutNode(field.node, left) };
    if (field.edge === 'evidence') return { ...field, node: cutNode(field.node, left - 1) };
    return field;
  }
}

/** No alias can be spelt so. */
const cutKey = (number: number): string => ` cut${number}`;

const mapFields = (
  { kinds, fields }: NodeSelection,
  change: (fields: readonly FieldSelection[]) => readonly FieldSelection[],
): NodeSelection['fields'] => new Map(kinds.map(({ name }) => [name, change(fields.get(name) ?? [])]));

/** Values are read with the node; only what is reached from it makes a statement longer. */
const leadsOn = ({ fields }: NodeSelection): boolean =>
  [...fields.values()].some((all) =>
    all.some(({ select }) => select === 'one' || select === 'list' || select === 'connection'),
  );

/** Nodes of which the answer has only the id, by cut. */
export function nodesAtCuts(
  answer: RawAnswer,
  cuts: number,
): readonly ReadonlyMap<string, readonly RawNode[]>[] {
  const found = Array.from({ length: cuts }, () => new Map<string, RawNode[]>());
  look(answer);
  return found;

  function look(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const cut = /^ cut(?<number>\d+)$/u.exec(key)?.groups?.['number'];
      if (cut === undefined) look(inner);
      else note(found[Number(cut)], inner as string, value as RawNode);
    }
  }
}

/** Gives a node that an answer has only the id of what was found for it. */
export function fillNode(node: RawNode, cut: number, found: RawNode): void {
  Reflect.deleteProperty(node, cutKey(cut));
  Object.assign(node, found);
}

function note(cut: Map<string, RawNode[]> | undefined, id: string, node: RawNode): void {
  const nodes = cut?.get(id);
  if (nodes) nodes.push(node);
  else cut?.set(id, [node]);
}
