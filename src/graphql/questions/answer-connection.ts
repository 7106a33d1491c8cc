import { GraphQLInt, GraphQLList, GraphQLNonNull, type GraphQLObjectType, GraphQLString } from 'graphql';

import { HabeasError } from '../../errors/habeas-error.js';
import type { NodeTypes } from '../node-types.js';
import { answerType } from './answer-type.js';
import { rowOf } from './read-row.js';

/** A page of what a question reckoned, read forwards only. */
export interface AnswerPage<Answer> {
  readonly edges: readonly { readonly cursor: string; readonly node: Answer }[];
  readonly hasNextPage: boolean;
  /** Whether it was entered by a cursor. */
  readonly hasPreviousPage: boolean;
  /** Counted only if asked for. */
  readonly totalCount: () => Promise<number>;
}

const listOf = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));

/** A Relay connection of reckoned things. */
export function answerConnection(types: NodeTypes, node: GraphQLObjectType): GraphQLObjectType {
  const edge = answerType<AnswerPage<unknown>['edges'][number]>({
    name: `${node.name}Edge`,
    description: 'One of a page, with the cursor after which the next page starts.',
    fields: () => ({
      cursor: { type: new GraphQLNonNull(GraphQLString) },
      node: { type: new GraphQLNonNull(node) },
    }),
  });
  return answerType<AnswerPage<unknown>>({
    name: `${node.name}Connection`,
    description: 'A page of a list, read forwards with `first` and `after`.',
    fields: () => ({
      nodes: { type: listOf(node), resolve: ({ edges }) => edges.map((one) => one.node) },
      edges: { type: listOf(edge) },
      totalCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'Of the whole list, whatever the page.',
        resolve: ({ totalCount }) => totalCount(),
      },
      pageInfo: {
        type: new GraphQLNonNull(types.pageInfo),
        resolve: ({ edges, hasNextPage, hasPreviousPage }, _args, _context, info) =>
          rowOf(info, 'PageInfo', {
            hasNextPage,
            hasPreviousPage,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          }),
      },
    }),
  });
}

/** Goes through the pages of a list until it ends, at most so many rows. @throws HabeasError BAD_USER_INPUT beyond. */
export async function readPages<Row>(
  ask: (after: string | null) => Promise<{
    readonly rows: readonly Row[];
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  }>,
  most: number,
  tooMany: string,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page = await ask(after);
    rows.push(...page.rows);
    if (!page.hasNextPage) return rows;
    if (rows.length >= most) throw new HabeasError('BAD_USER_INPUT', tooMany);
    after = page.endCursor;
  }
}
