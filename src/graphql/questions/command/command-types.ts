import { GraphQLInt, GraphQLList, GraphQLNonNull, type GraphQLObjectType, GraphQLString } from 'graphql';

import { Certainty } from '../../../ontology/codes/certainty.js';
import { CommandGap } from '../../../ontology/codes/command-gap.js';
import { CommandTie } from '../../../ontology/codes/command-tie.js';
import { PostFunction } from '../../../ontology/codes/post-function.js';
import { TenureStatus } from '../../../ontology/codes/tenure-status.js';
import { listComplexity } from '../../complexity.js';
import { dateField, entityField, evidenceField, nodeField } from '../answer-fields.js';
import { answerType } from '../answer-type.js';
import type { QuestionParts } from '../question.js';
import type { Link, Tenure, Tie } from './build-chain.js';
import type { Command } from './find-command.js';

const many = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));

/** `Command` and all below it. */
export function commandType(parts: QuestionParts): GraphQLObjectType {
  const link = linkType(parts);
  return answerType<Command>({
    name: 'Command',
    description:
      'Who held the posts that head a body, and the bodies above it, on a day. That somebody held a post says nothing of what they did.',
    fields: () => ({
      of: entityField(parts, 'Body asked about.', ({ of }) => of),
      on: dateField(parts, 'Days asked about; null where they are not known.', ({ on }) => on),
      links: {
        type: many(link),
        description: 'From the body itself upwards; each that is on record, also where nobody is known.',
        extensions: { complexity: listComplexity },
      },
    }),
  });
}

function linkType(parts: QuestionParts): GraphQLObjectType {
  const tenure = tenureType(parts);
  const tie = tieType(parts);
  return answerType<Link>({
    name: 'CommandLink',
    description: 'One body in a chain of command, and those who held its posts or may have.',
    fields: () => ({
      level: { type: new GraphQLNonNull(GraphQLInt), description: 'How far up; 0 for the body asked about.' },
      body: entityField(parts, 'Facility or organization.', ({ body }) => body),
      ties: { type: many(tie), description: 'What puts it above others of the chain.' },
      tenures: { type: many(tenure), description: 'Heads first, then deputies.' },
      others: {
        type: many(tenure),
        description: 'Holders of other posts, such as spokespersons: that puts nobody in charge.',
      },
      gap: {
        type: parts.types.enumOf(CommandGap),
        description: 'Why it is not known who headed it; null if a head is on record.',
      },
    }),
  });
}

function tieType(parts: QuestionParts): GraphQLObjectType {
  return answerType<Tie>({
    name: 'CommandTieFound',
    description: 'A relationship that puts one body above another.',
    fields: () => ({
      over: entityField(parts, 'Body that it is above.', ({ over }) => over),
      relation: { type: new GraphQLNonNull(parts.types.enumOf(CommandTie)) },
      certainty: { type: new GraphQLNonNull(parts.types.enumOf(Certainty)) },
      evidence: evidenceField(parts, 'Claims it rests on.', ({ evidence }) => evidence),
    }),
  });
}

function tenureType(parts: QuestionParts): GraphQLObjectType {
  const { enumOf } = parts.types;
  return answerType<Tenure>({
    name: 'CommandTenure',
    description: 'A person who held a post on the days asked about, or may have.',
    fields: () => ({
      person: nodeField(parts, 'Person', 'Who held it.', ({ person }) => person),
      post: nodeField(parts, 'Post', 'Post held.', ({ post }) => post),
      function: {
        type: enumOf(PostFunction),
        description: 'What the holder of the post does, if a source says.',
      },
      status: { type: enumOf(TenureStatus), description: 'Whether the tenure goes on, as the source says.' },
      rank: { type: GraphQLString, description: 'Rank or title of the holder, as stated.' },
      since: dateField(parts, 'When it began, as stated.', ({ since }) => since),
      until: dateField(parts, 'When it ended, as stated.', ({ until }) => until),
      certainty: {
        type: new GraphQLNonNull(enumOf(Certainty)),
        description: 'YES if the dates on record cover each of the days; POSSIBLY if they leave it open.',
      },
      evidence: evidenceField(parts, 'Claims it rests on.', ({ evidence }) => evidence),
    }),
  });
}
