import { createHash } from 'node:crypto';

import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';

import type { Ontology } from '../../../ontology/ontology.js';
import { buildFilter, type Where } from '../../../plan/build-filter.js';
import { writeCursor } from '../../../plan/cursor.js';
import { type PageArguments, readPage } from '../../../plan/page-arguments.js';
import { listComplexity } from '../../complexity.js';
import type { GraphContext } from '../../context.js';
import type { Question } from '../question.js';
import { findHits } from './find-hits.js';
import { compareKeys, rankHits } from './rank-hits.js';
import { readHighlights } from './read-highlights.js';
import { readText } from './read-text.js';
import { type SearchAnswer, searchConnection } from './search-types.js';

interface SearchArguments extends Pick<PageArguments, 'first' | 'after'> {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly where?: Where | null;
}

/** `search(text)`: entities by their names, descriptions and what is quoted about them. */
export const SEARCH: Question = {
  atRoot: ({ ontology, types }) => ({
    search: {
      type: new GraphQLNonNull(searchConnection(ontology, types)),
      description:
        'Entities whose names, aliases, description, or quotes about them have all the words, in any spelling or script, begun or with a letter wrong; if none has all of them, those that have half of them at least.',
      args: {
        text: {
          type: new GraphQLNonNull(GraphQLString),
          description: 'Words, never a syntax: at most 300 characters.',
        },
        kinds: {
          type: new GraphQLList(new GraphQLNonNull(types.inputs.entityKind)),
          description: 'Only these; all kinds if none is given.',
        },
        where: {
          type: types.inputs.where('Entity'),
          description: 'Conditions on the entities found by the words.',
        },
        first: { type: GraphQLInt, description: 'So many from the start, 20 if not given, up to 100.' },
        after: { type: GraphQLString, description: 'Only what follows this cursor.' },
      },
      extensions: { complexity: listComplexity },
      resolve: (_root, args: SearchArguments, context) => search(ontology, context, args),
    },
  }),
};

async function search(
  ontology: Ontology,
  context: GraphContext,
  args: SearchArguments,
): Promise<SearchAnswer> {
  const words = readText(args.text);
  const names = [...new Set(args.kinds ?? [])].sort();
  const kinds = names.map((name) => ontology.kind(name));
  const entities = [...ontology.kinds.values()].filter(({ entity }) => entity);
  const where = buildFilter(ontology, entities, args.where);
  const signature = `search ${digest([words, names, args.where ?? null])}`;
  const { size, beyond } = readPage(args, signature);
  const found = await findHits(context, { words, kinds, where });
  const hits = rankHits(found.asked, found.hits);
  const start = beyond ? hits.filter(({ keys }) => compareKeys(keys, beyond) <= 0).length : 0;
  const page = hits.slice(start, start + size);
  let highlights: ReturnType<typeof readHighlights> | undefined;
  return {
    hits,
    cut: found.cut,
    page: page.map((hit) => ({
      hit,
      cursor: writeCursor(signature, hit.keys),
      highlights: async () => {
        highlights ??= readHighlights(ontology, context, found.asked, page);
        return (await highlights).get(hit.id) ?? [];
      },
    })),
    hasPreviousPage: start > 0,
    hasNextPage: start + size < hits.length,
  };
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12);
