import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';

import type { Ontology } from '../../../ontology/ontology.js';
import { DEFAULT_PAGE_SIZE, readSize } from '../../../plan/page-arguments.js';
import { listComplexity, oneComplexity } from '../../complexity.js';
import type { NodeTypes } from '../../node-types.js';
import { answerType } from '../answer-type.js';
import { loadNode, loadNodes } from '../load-node.js';
import { rowOf } from '../read-row.js';
import { countFacets, type Facet, FACETS } from './count-facets.js';
import type { Fragment } from './mark-words.js';
import { MATCHES, type RankedHit } from './rank-hits.js';
import type { Highlight } from './read-highlights.js';

export interface SearchAnswer {
  readonly hits: readonly RankedHit[];
  readonly cut: boolean;
  readonly page: readonly SearchEdge[];
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
}

interface SearchEdge {
  readonly hit: RankedHit;
  readonly cursor: string;
  readonly highlights: () => Promise<readonly Highlight[]>;
}

const some = (type: GraphQLOutputType): GraphQLOutputType => new GraphQLNonNull(type as never);
const many = (type: GraphQLOutputType): GraphQLOutputType => some(new GraphQLList(some(type)));
const enumOf = (name: string, description: string, values: readonly string[]): GraphQLEnumType =>
  new GraphQLEnumType({ name, description, values: Object.fromEntries(values.map((value) => [value, {}])) });

const FragmentType = answerType<Fragment>({
  name: 'HighlightFragment',
  description: 'A stretch of a text; all of them together are the text.',
  fields: () => ({
    text: { type: some(GraphQLString) },
    marked: { type: some(GraphQLBoolean), description: 'Whether it is one of the words found.' },
  }),
});

const FacetValueType = answerType<Facet['values'][number]>({
  name: 'SearchFacetValue',
  description: 'Hits that have a key in common.',
  fields: () => ({
    key: { type: GraphQLString, description: 'A kind, a code or a year; null for hits that have none.' },
    count: { type: some(GraphQLInt) },
  }),
});

const FacetType = answerType<Facet>({
  name: 'SearchFacet',
  description: 'All hits, grouped by one thing: the largest groups first.',
  fields: () => ({
    field: { type: some(enumOf('SearchFacetField', 'What hits are grouped by.', FACETS)) },
    values: { type: many(FacetValueType) },
  }),
});

const MatchType = enumOf('SearchMatch', 'In what the words were found, the best first.', MATCHES);

/** The connection of `search`, and all below it. */
export function searchConnection(ontology: Ontology, types: NodeTypes): GraphQLObjectType {
  const entities = [...ontology.kinds.values()].filter(({ entity }) => entity);
  const claim = ontology.kind('Claim');
  const HighlightType = answerType<Highlight>({
    name: 'Highlight',
    description: 'A text that the words were found in, as it is written.',
    fields: () => ({
      field: {
        type: some(enumOf('HighlightField', 'Which text it is.', ['NAME', 'ALIAS', 'DESCRIPTION', 'QUOTE'])),
      },
      text: { type: some(GraphQLString) },
      fragments: { type: many(FragmentType) },
      claim: {
        type: types.object('Claim'),
        description: 'Of a quote, the claim it belongs to.',
        extensions: { complexity: oneComplexity },
        resolve: (highlight, _args, context, info) =>
          loadNode(ontology, [claim], highlight.claim, context, info),
      },
    }),
  });
  const EdgeType = answerType<SearchEdge>({
    name: 'SearchEdge',
    description: 'An entity found, and by what.',
    fields: () => ({
      cursor: { type: some(GraphQLString), description: 'Of this hit, for this text.' },
      node: {
        type: types.entityInterface,
        description: 'Null if it has gone since it was found.',
        resolve: ({ hit }, _args, context, info) => loadNode(ontology, entities, hit.id, context, info),
      },
      match: { type: some(MatchType), resolve: ({ hit }) => hit.match },
      distance: {
        type: some(GraphQLInt),
        description: 'How many letters the words found differ by from those asked.',
        resolve: ({ hit }) => hit.distance,
      },
      missing: {
        type: some(GraphQLInt),
        description: 'How many of the words were not found; 0 unless nothing has all of them.',
        resolve: ({ hit }) => hit.missing,
      },
      highlights: { type: many(HighlightType), resolve: ({ highlights }) => highlights() },
    }),
  });
  return answerType<SearchAnswer>({
    name: 'SearchConnection',
    description: 'Entities found by words, the best first.',
    fields: () => ({
      nodes: {
        type: many(types.entityInterface),
        description: 'The entities alone.',
        resolve: ({ page }, _args, context, info) =>
          loadNodes(
            ontology,
            entities,
            page.map(({ hit }) => hit.id),
            context,
            info,
          ),
      },
      edges: { type: many(EdgeType), resolve: ({ page }) => page },
      totalCount: {
        type: some(GraphQLInt),
        description: 'Of all hits that were ranked, whatever the page.',
        resolve: ({ hits }) => hits.length,
      },
      cut: {
        type: some(GraphQLBoolean),
        description:
          'Whether more matched than were ranked; then the longest texts are left out: add a word, or a kind.',
      },
      pageInfo: {
        type: some(types.pageInfo),
        resolve: ({ page, hasNextPage, hasPreviousPage }, _args, _context, info) =>
          rowOf(info, 'PageInfo', {
            ...{ hasNextPage, hasPreviousPage },
            startCursor: page[0]?.cursor ?? null,
            endCursor: page.at(-1)?.cursor ?? null,
          }),
      },
      facets: {
        type: many(FacetType),
        description: 'All hits that were ranked, grouped.',
        args: {
          first: {
            type: GraphQLInt,
            defaultValue: DEFAULT_PAGE_SIZE,
            description: 'Groups of each at most.',
          },
        },
        extensions: { complexity: listComplexity },
        resolve: ({ hits }, { first }: { readonly first?: number | null }) =>
          countFacets(ontology, hits, readSize('first', first ?? DEFAULT_PAGE_SIZE)),
      },
    }),
  });
}
