/** One term of a closed list: what it means here, and the HURIDOCS micro-thesaurus term it stands for. */
export interface Code {
  readonly description: string;
  /** Micro-thesaurus number and code, `MT28:0402`; absent where HURIDOCS has no such term. */
  readonly huridocs?: string;
}

/** A closed list: becomes a GraphQL enum, a JSON Schema enum and a table in the docs. */
export interface CodeList {
  readonly name: string;
  readonly description: string;
  readonly codes: Readonly<Record<string, Code>>;
}

export function codeList<Codes extends Readonly<Record<string, Code>>>(
  name: string,
  description: string,
  codes: Codes,
): CodeList & { readonly codes: Codes } {
  return { name, description, codes };
}
