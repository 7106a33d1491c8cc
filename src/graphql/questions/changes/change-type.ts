import { GraphQLEnumType, GraphQLNonNull, type GraphQLObjectType, GraphQLString } from 'graphql';

import type { Kind } from '../../../ontology/ontology.js';
import type { RawChange } from '../../../plan/raw-answer.js';
import { oneComplexity } from '../../complexity.js';
import { contextAt } from '../../known-at.js';
import { answerType } from '../answer-type.js';
import { loadNode } from '../load-node.js';
import type { QuestionField, QuestionParts } from '../question.js';

const ChangeKind = new GraphQLEnumType({
  name: 'ChangeKind',
  description: 'What became of a claim.',
  values: {
    ADDED: { description: 'It was recorded, or for the first time for all who may see this.' },
    CHANGED: {
      description: 'It says the same, and its words stand elsewhere, or its source is described otherwise.',
    },
    RETRACTED: { description: 'It no longer counts.' },
  },
});

/** What became known of a claim at a time; claims and what they speak of are shown as they were known then. */
export function changeType({ ontology, types }: QuestionParts): GraphQLObjectType {
  const claim = ontology.kind('Claim');
  const entities = [...ontology.kinds.values()].filter(({ entity }) => entity);
  const known = (
    type: QuestionField['type'],
    description: string,
    kinds: readonly Kind[],
    read: (change: RawChange) => readonly [id: string | null, at: number],
  ) => ({
    type,
    description,
    extensions: { complexity: oneComplexity },
    resolve: ((change: RawChange, _args, context, info) => {
      const [id, at] = read(change);
      return loadNode(ontology, kinds, id, contextAt(context, at), info);
    }) as NonNullable<QuestionField['resolve']>,
  });
  const lastKnown = ({ change, at }: RawChange): number => (change === 'RETRACTED' ? at - 1 : at);
  return answerType<RawChange>({
    name: 'Change',
    description: 'What became known of one claim.',
    fields: () => ({
      change: { type: new GraphQLNonNull(ChangeKind), description: 'What became of it.' },
      time: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'When, an ISO 8601 time.',
        resolve: ({ at }) => new Date(at).toISOString(),
      },
      before: known(
        types.object('Claim'),
        'The claim as it was; null for one that was added.',
        [claim],
        (one) => [one.change === 'ADDED' ? null : one.claim, one.at - 1],
      ),
      after: known(
        types.object('Claim'),
        'The claim as it became; null for one that was retracted.',
        [claim],
        (one) => [one.change === 'RETRACTED' ? null : one.claim, one.at],
      ),
      source: known(types.object('Source'), 'Where the claim stands.', [ontology.kind('Source')], (one) => [
        one.source,
        lastKnown(one),
      ]),
      about: known(types.entityInterface, 'The entity that the claim shapes.', entities, (one) => [
        one.about,
        lastKnown(one),
      ]),
    }),
  });
}
