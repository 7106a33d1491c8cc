import type { GraphQLSchema } from 'graphql';

import type { Days } from '../../../ontology/days.js';
import { readCursor, writeCursor } from '../../../plan/cursor.js';
import { DEFAULT_PAGE_SIZE, readSize } from '../../../plan/page-arguments.js';
import type { GraphContext } from '../../context.js';
import { type AnswerPage, readPages } from '../answer-connection.js';
import { askGraph } from '../ask-graph.js';
import { findProvisions, findState, type RuledProvision } from './find-scope.js';
import {
  type DesignationRow,
  DESIGNATIONS,
  type DesignationsAnswer,
  STATE_COUNT,
  type StateCountAnswer,
  STATES,
  type StatesAnswer,
} from './obligation-documents.js';
import { readStateRecord, readSteps, type Step } from './read-state-record.js';
import { type Reading, reckonReading, summarize, type Summary } from './reckon-reading.js';

/** One State under one provision, on the days asked about. */
export interface Clock extends Summary {
  readonly state: string;
  readonly provision: string;
  readonly instrument: string;
  readonly asOf: Days;
  readonly readings: readonly Reading[];
  readonly steps: readonly Step[];
  readonly rule: readonly string[];
}

export interface ClockArguments {
  readonly state?: string | null;
  readonly instrument?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** No State has done so much under a treaty. */
const MOST_DESIGNATIONS = 10_000;

/** Clocks of one provision after another, each provision's by the names of the States. */
export async function pageClocks(
  schema: GraphQLSchema,
  context: GraphContext,
  args: ClockArguments,
  asOf: Days,
): Promise<AnswerPage<Clock>> {
  const size = readSize('first', args.first ?? DEFAULT_PAGE_SIZE);
  const { signature, from, within } = readPlace(args);
  // One after the other, so that where both are wrong the same one is told of each time.
  const state = args.state ? await findState(schema, context, args.state) : undefined;
  const provisions = await findProvisions(schema, context, args.instrument ?? undefined);
  const edges: { readonly cursor: string; readonly node: Clock }[] = [];
  let hasNextPage = false;
  for (const ruled of provisions.filter(({ provision }) => from === undefined || provision.id >= from)) {
    const { places } = await askStates(ruled, ruled.provision.id === from ? within : undefined);
    const designations = await askDesignations(
      ruled,
      places.edges.flatMap(({ node }) => node.isoCode ?? []),
    );
    for (const { cursor, node } of places.edges) {
      edges.push({
        cursor: writeCursor(signature, [ruled.provision.id, cursor]),
        node: reckonClock(
          ruled,
          node,
          designations.filter((one) => one.node.jurisdiction === node.isoCode),
          asOf,
        ),
      });
    }
    hasNextPage = places.pageInfo.hasNextPage;
    if (hasNextPage) break;
  }
  return {
    edges,
    hasNextPage,
    hasPreviousPage: from !== undefined,
    totalCount: async () => {
      const counts = await Promise.all(provisions.map(countStates));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };

  /** Once the page is full, only whether there are more. */
  function askStates(ruled: RuledProvision, after: string | undefined): Promise<StatesAnswer> {
    return askGraph<StatesAnswer>(schema, context, STATES, {
      where: statesUnder(ruled),
      actions: actionsUnder(ruled),
      provision: ruled.provision.id,
      first: size - edges.length,
      after,
    });
  }

  async function askDesignations(
    { provision, rule }: RuledProvision,
    jurisdictions: readonly string[],
  ): Promise<readonly DesignationRow[]> {
    if (jurisdictions.length === 0 || !rule.metBy.includes('DESIGNATION')) return [];
    const variables = { provision: provision.id, jurisdictions };
    return readPages(
      async (after) => {
        const answer = await askGraph<DesignationsAnswer>(schema, context, DESIGNATIONS, {
          ...variables,
          after,
        });
        const designated = answer.provision?.designated;
        return {
          rows: designated?.edges ?? [],
          ...(designated?.pageInfo ?? { hasNextPage: false, endCursor: null }),
        };
      },
      MOST_DESIGNATIONS,
      `first: the States of this page have more than ${String(MOST_DESIGNATIONS)} designated bodies; ask for fewer.`,
    );
  }

  async function countStates(ruled: RuledProvision): Promise<number> {
    const variables = { where: statesUnder(ruled) };
    return (await askGraph<StateCountAnswer>(schema, context, STATE_COUNT, variables)).places.totalCount;
  }

  /** A State asked for by name has a clock in any case: it may not be bound. */
  function statesUnder(ruled: RuledProvision): object {
    return state === undefined ? { treatyActions: { some: actionsUnder(ruled) } } : { id: { eq: state } };
  }
}

/** The provision and, in its list of States, the cursor after which the page starts. */
function readPlace({ state, instrument, after }: ClockArguments): {
  readonly signature: string;
  readonly from?: string | undefined;
  readonly within?: string | undefined;
} {
  const signature = `obligations ${state ?? ''} ${instrument ?? ''}`;
  if (!after) return { signature };
  const [from, within] = readCursor('after', after, signature) as readonly string[];
  return { signature, from, within };
}

const actionsUnder = ({ instrument }: RuledProvision): object => ({
  or: [{ instrument: { id: { eq: instrument } } }, { provision: { instrument: { id: { eq: instrument } } } }],
});

function reckonClock(
  { provision, rule, instrument }: RuledProvision,
  state: StatesAnswer['places']['edges'][number]['node'],
  designations: readonly DesignationRow[],
  asOf: Days,
): Clock {
  const steps = readSteps(rule, { provision, state, designations });
  const record = readStateRecord(steps, state.treatyActions.nodes);
  const readings = rule.starts.map((basis) => reckonReading(rule, basis, record, asOf));
  return {
    state: state.id,
    provision: provision.id,
    instrument,
    asOf,
    readings,
    steps,
    rule: provision.evidence.filter(({ predicate }) => predicate === 'obligation').map(({ id }) => id),
    ...summarize(readings),
  };
}
