// Cypher 5 reads \uXXXX before it parses, so that doubling backticks alone would not hold a name in.
const NAME = /^[ 0-9A-Z_a-z]+$/u;

/**
 * A label, type, property or response key as statement text.
 * @throws Error when the name holds anything but letters, digits, underscores and spaces.
 */
export function quoteName(name: string): string {
  if (!NAME.test(name)) throw new Error(`"${name}" is no name of the ontology or of GraphQL.`);
  return `\`${name}\``;
}

/** A map of literal keys, each with an expression. */
export const mapOf = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, expression]) => `${quoteName(key)}: ${expression}`).join(', ')}}`;

/** A name of a closed list as a value: one the statement's shape fixes, never one that was asked for. */
export function quoteText(name: string): string {
  if (!NAME.test(name)) throw new Error(`"${name}" is no name of the ontology.`);
  return `'${name}'`;
}
