import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';

/** Documents parsed and validated the first time they are met, as every server keeps them. */
export function parseOnce(schema: GraphQLSchema): (text: string) => DocumentNode {
  const known = new Map<string, DocumentNode>();
  return (text) => {
    const document = known.get(text) ?? parse(text);
    if (!known.has(text)) {
      const [problem] = validate(schema, document);
      if (problem) throw problem;
      known.set(text, document);
    }
    return document;
  };
}
