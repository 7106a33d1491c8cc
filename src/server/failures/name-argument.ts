import { type ASTNode, type DocumentNode, GraphQLError, Kind, parse, visit } from 'graphql';

const VALUE_KINDS: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/**
 * Which argument or variable holds the literal that a validation error is about, such as `where.type.eq`:
 * graphql-js names the value and its type only. Undefined for an error about anything else.
 */
export function nameArgument(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError) || error.path !== undefined) return undefined;
  const node = error.nodes?.[0];
  if (node?.loc === undefined || !VALUE_KINDS.has(node.kind)) return undefined;
  return namesAround(parse(node.loc.source.body), node.loc.start, node.loc.end).join('.') || undefined;
}

function namesAround(document: DocumentNode, start: number, end: number): readonly string[] {
  const names: string[] = [];
  visit(document, {
    enter(node: ASTNode) {
      if (node.loc === undefined || node.loc.start > start || node.loc.end < end) return false;
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.push(node.name.value);
      if (node.kind === Kind.VARIABLE_DEFINITION) names.push(`$${node.variable.name.value}`);
      return undefined;
    },
  });
  return names;
}
