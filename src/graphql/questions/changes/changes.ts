import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql';

import { writeCursor } from '../../../plan/cursor.js';
import { isGiven } from '../../../plan/is-given.js';
import { readPage } from '../../../plan/page-arguments.js';
import type { ChangesPlan } from '../../../plan/plan.js';
import type { RawChange, RawChanges } from '../../../plan/raw-answer.js';
import { listComplexity } from '../../complexity.js';
import type { GraphContext } from '../../context.js';
import { forwardArguments } from '../../list-arguments.js';
import { readMoment } from '../../read-moment.js';
import { refuse } from '../../refuse.js';
import { answerConnection, type AnswerPage } from '../answer-connection.js';
import type { Question } from '../question.js';
import { changeType } from './change-type.js';

interface ChangesArguments {
  readonly since: string;
  readonly until?: string | null;
  readonly source?: string | null;
  readonly about?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

/** `changes(since)`: what became known of claims, oldest first. */
export const CHANGES: Question = {
  atRoot: (parts) => ({
    changes: {
      type: new GraphQLNonNull(answerConnection(parts.types, changeType(parts))),
      description:
        'What was added to the graph, changed in it and retracted, claim by claim, oldest first: go on from the last cursor to hear what is new.',
      args: {
        since: {
          type: new GraphQLNonNull(GraphQLString),
          description:
            'From the start of this day (`2026-11-25`, UTC) or this time (`2026-11-25T10:00:00Z`) on.',
        },
        until: { type: GraphQLString, description: 'To the end of this day or this time; to now if absent.' },
        source: { type: GraphQLID, description: 'Only claims of this source.' },
        about: { type: GraphQLID, description: 'Only claims that shape this entity.' },
        ...forwardArguments,
      },
      extensions: { complexity: listComplexity, ownTime: true },
      resolve: (_root, args, context) => pageChanges(context, args as ChangesArguments),
    },
  }),
};

async function pageChanges(context: GraphContext, args: ChangesArguments): Promise<AnswerPage<RawChange>> {
  const since = readMoment('since', args.since, 'start');
  const until = isGiven(args.until) ? readMoment('until', args.until, 'end') : undefined;
  if (until !== undefined && since > until)
    refuse(`since: ${args.since} is later than until, ${String(args.until)}; exchange them.`);
  const signature = ['changes', args.source ?? '', args.about ?? ''].join(' ');
  const { size, beyond } = readPage(args, signature);
  const plan: ChangesPlan = {
    step: 'changes',
    clearance: context.clearance,
    since,
    ...(until !== undefined && { until }),
    ...(isGiven(args.source) && { source: args.source }),
    ...(isGiven(args.about) && { about: args.about }),
    size,
    counted: false,
  };
  const ask = async (asked: ChangesPlan): Promise<RawChanges> =>
    (await context.store.run(asked, { signal: context.signal })) as RawChanges;
  const { changes } = await ask(beyond ? { ...plan, beyond } : plan);
  return {
    edges: changes.slice(0, size).map((node) => ({
      node,
      cursor: writeCursor(signature, [node.at, node.claim]),
    })),
    hasNextPage: changes.length > size,
    hasPreviousPage: beyond !== undefined,
    totalCount: async () => (await ask({ ...plan, counted: true })).total,
  };
}
