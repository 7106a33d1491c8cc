import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull } from 'graphql';

import { HabeasError } from '../../../errors/habeas-error.js';
import { Side } from '../../../ontology/codes/side.js';
import { MAX_PAGE_SIZE } from '../../../plan/page-arguments.js';
import { answerType } from '../answer-type.js';
import { oncePerSchema, type Question } from '../question.js';
import { idOfRow } from '../read-row.js';
import { type Corroboration, countVoices } from './count-voices.js';
import { sayingsBehind, sayingsOfClaims, SUPPORTED } from './read-sayings.js';

/** Up to a hundred claims are read for each. */
const complexity = ({ childComplexity }: { readonly childComplexity: number }): number =>
  100 + childComplexity;

/** `corroboration`: on how many independent voices a thing rests, of the claims that the viewer may see. */
export const corroboration: Question = {
  atRoot: (parts) => ({
    corroboration: {
      type: new GraphQLNonNull(corroborationType(parts)),
      description:
        'On how many independent voices some claims rest together, such as the evidence of a relationship. Those unknown are left out.',
      args: {
        claims: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))),
          description: 'Their ids, a hundred at most.',
        },
      },
      extensions: { complexity },
      resolve: async (_root, args, context, info) => {
        const { claims } = args as { readonly claims: readonly string[] };
        if (claims.length > MAX_PAGE_SIZE) {
          throw new HabeasError(
            'BAD_USER_INPUT',
            `claims: ${String(claims.length)} ids are given; give at most ${String(MAX_PAGE_SIZE)}.`,
          );
        }
        return countVoices(await sayingsOfClaims(info.schema, context, claims));
      },
    },
  }),
  onKind: (parts, kind) => {
    const document = SUPPORTED[kind.name];
    if (!document) return {};
    return {
      corroboration: {
        type: new GraphQLNonNull(corroborationType(parts)),
        description: 'On how many independent voices it rests, of its first hundred claims.',
        extensions: { complexity },
        resolve: async (row, _args, context, info) =>
          countVoices(await sayingsBehind(info.schema, context, document, idOfRow(row))),
      },
    };
  },
};

const corroborationType = oncePerSchema(({ types }) => {
  const count = (description: string) => ({ type: new GraphQLNonNull(GraphQLInt), description });
  return answerType<Corroboration>({
    name: 'Corroboration',
    description: 'On how many independent voices a thing rests: speakers, not articles.',
    fields: () => ({
      claims: count('Claims counted.'),
      speakers: count('Speakers; whoever publishes what is made from another source adds none.'),
      publishers: count('Publishers of the first works; one that is not known counts for each work.'),
      independent: count(
        'The most of them that neither share a speaker nor a first publisher; `minSources` of `paths` asks for so many.',
      ),
      works: count('First works: sources, each counted with those that are made from it.'),
      sources: count('Sources in which it was found.'),
      echoes: count('How often a speaker was found in yet another source.'),
      singleSpeaker: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether one speaker alone says it.',
        resolve: ({ speakers }) => speakers === 1,
      },
      authoritiesOnly: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether authorities alone say it.',
      },
      sides: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(types.enumOf(Side)))),
        description: 'On which sides its speakers stand.',
      },
    }),
  });
});
