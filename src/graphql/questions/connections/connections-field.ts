import { GraphQLInt, GraphQLList, GraphQLNonNull, type GraphQLResolveInfo, GraphQLString } from 'graphql';

import type { Kind } from '../../../ontology/ontology.js';
import type { PartialDate } from '../../../ontology/partial-date.js';
import { DEFAULT_PAGE_SIZE, readSize } from '../../../plan/page-arguments.js';
import { selectFieldsOnce } from '../../../plan/selection.js';
import { listComplexity } from '../../complexity.js';
import { DateScalar } from '../../date-scalar.js';
import { DirectionType, kindType, relationshipType } from '../closed-types.js';
import type { QuestionField, QuestionParts } from '../question.js';
import { idOfRow } from '../read-row.js';
import { countNeighbours } from './count-neighbours.js';
import { type Narrowed, neighbourWalks } from './neighbour-walks.js';
import { type AnsweredNeighbourhood, neighbourhoodType } from './neighbourhood-type.js';
import { type Neighbourhood, readNeighbours } from './read-neighbours.js';

interface ConnectionsArguments extends Narrowed {
  readonly asOf?: PartialDate | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** `connections` of an entity: counts before anything is expanded, and pages of it. */
export function connectionsField(parts: QuestionParts, kind: Kind): QuestionField {
  const { ontology } = parts;
  const some = (type: ReturnType<typeof kindType>) => new GraphQLList(new GraphQLNonNull(type));
  return {
    type: new GraphQLNonNull(neighbourhoodType(parts)),
    description: 'All its relationships, whatever their type: counted before any is read, and in pages.',
    args: {
      kinds: { type: some(kindType(ontology)), description: 'Only to nodes of these kinds.' },
      relationships: { type: some(relationshipType(ontology)), description: 'Only of these types.' },
      direction: { type: DirectionType, description: 'Only this way.' },
      asOf: { type: DateScalar, description: 'Only what held, or may have held, then.' },
      first: { type: GraphQLInt, description: 'So many, 20 if it is not given, up to 100.' },
      after: { type: GraphQLString, description: 'Only what follows this cursor.' },
    },
    extensions: { complexity: listComplexity },
    resolve: (row, args, context, info): AnsweredNeighbourhood => {
      const { asOf, first, after, ...narrowed } = args as ConnectionsArguments;
      const from: Neighbourhood = {
        ontology,
        context,
        kind,
        id: idOfRow(row),
        walks: neighbourWalks(ontology, kind, narrowed),
        ...(asOf && { asOf: { earliest: asOf.earliest, latest: asOf.latest } }),
      };
      return {
        counts: once(() => countNeighbours(from)),
        page: once(() => readNeighbours(from, first ?? DEFAULT_PAGE_SIZE, after, evidenceAsked(info))),
      };
    },
  };
}

/** How many claims of each relationship are asked for at most. */
const evidenceAsked = (info: GraphQLResolveInfo): number =>
  Math.max(
    0,
    ...selectFieldsOnce(info, 'Neighbourhood', info.fieldNodes)
      .filter(({ name }) => name === 'edges')
      .flatMap(({ nodes }) => selectFieldsOnce(info, 'NeighbourEdge', nodes))
      .filter(({ name }) => name === 'evidence')
      .map((field) => readSize('first', Number(field.arguments['first']))),
  );

function once<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (answer ??= read());
}
