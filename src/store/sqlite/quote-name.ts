/** A name of the ontology as an identifier; the only way a name becomes statement text. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A word of the ontology's closed lists as a literal; values of a request are parameters, never literals. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const quoteLiteral = (value: string | number): string =>
  typeof value === 'number' ? String(value) : quoteText(value);
