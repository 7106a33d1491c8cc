import { type FieldNode, Kind, parse } from 'graphql';

/** The root fields of a query, as a plan is made of them. */
export function fieldsOf(query: string): readonly FieldNode[] {
  const [operation] = parse(query, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No query: ${query}`);
  return operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
}
