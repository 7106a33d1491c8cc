import {
  type ASTNode,
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

import type { Ontology } from '../ontology/ontology.js';
import { Recent } from './recent.js';

const MOST_OPERATIONS = 250;
/** Of one operation, by the values that its directives go by. */
const MOST_SELECTIONS = 8;

type Fragments = GraphQLResolveInfo['fragments'];

/**
 * What an operation selects, found once for all requests. It goes by the values of `@skip` and `@include` alone:
 * whatever is made of fields below which no argument is a variable is the same object in every plan.
 */
export class SelectionMemory {
  readonly #fragments: Fragments;
  readonly #roots = new Map<string, readonly FieldNode[]>();
  readonly #made = new Map<readonly FieldNode[], Map<string, unknown>>();
  readonly #fixed = new Map<readonly FieldNode[], boolean>();

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
  }

  /** The fields at a place from which a plan is made, as one list for all requests. */
  root(place: string, nodes: readonly FieldNode[]): readonly FieldNode[] {
    const known = this.#roots.get(place) ?? nodes;
    this.#roots.set(place, known);
    return known;
  }

  /** What `make` makes of these fields, made once; it may not go by a variable. */
  once<Made>(nodes: readonly FieldNode[], name: string, make: () => Made): Made {
    const made = this.#made.get(nodes) ?? new Map<string, unknown>();
    this.#made.set(nodes, made);
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as Made;
  }

  /** The same, but anew each time where an argument below these fields is a variable. */
  onceIfFixed<Made>(nodes: readonly FieldNode[], name: string, make: () => Made): Made {
    return this.#isFixed(nodes) ? this.once(nodes, name, make) : make();
  }

  #isFixed(nodes: readonly FieldNode[]): boolean {
    const fixed =
      this.#fixed.get(nodes) ??
      nodes.every(
        ({ selectionSet }) => selectionSet === undefined || !usesVariables(selectionSet, this.#fragments),
      );
    this.#fixed.set(nodes, fixed);
    return fixed;
  }
}

/** Whether an argument in here is a variable, or holds one; directives do not count. */
export function usesVariables(node: ASTNode, fragments: Fragments = {}, seen = new Set<string>()): boolean {
  let found = false;
  visit(node, {
    [Kind.DIRECTIVE]: () => false,
    [Kind.VARIABLE]: () => {
      found = true;
    },
    [Kind.FRAGMENT_SPREAD]: ({ name: { value } }) => {
      const fragment = seen.has(value) ? undefined : fragments[value];
      seen.add(value);
      if (fragment) found ||= usesVariables(fragment.selectionSet, fragments, seen);
    },
  });
  return found;
}

type Operations = Recent<OperationDefinitionNode, Recent<string, SelectionMemory>>;
const memories = new WeakMap<Ontology, Operations>();

/** The memory of the operation that is executed, with these values of its directives. */
export function recallSelection(ontology: Ontology, info: GraphQLResolveInfo): SelectionMemory {
  const operations: Operations = memories.get(ontology) ?? new Recent(MOST_OPERATIONS);
  memories.set(ontology, operations);
  const selections = operations.get(info.operation) ?? new Recent<string, SelectionMemory>(MOST_SELECTIONS);
  operations.set(info.operation, selections);
  const switches = switchesOf(info);
  const memory = selections.get(switches) ?? new SelectionMemory(info.fragments);
  selections.set(switches, memory);
  return memory;
}

/** The values of all variables that a directive may go by. */
const switchesOf = ({
  operation: { variableDefinitions = [] },
  variableValues,
}: GraphQLResolveInfo): string =>
  variableDefinitions
    .filter(({ type }) => {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      return named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean';
    })
    .map(({ variable }) => String(variableValues[variable.name.value]))
    .join(' ');
