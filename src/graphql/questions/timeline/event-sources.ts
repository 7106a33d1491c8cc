import type { DocumentNode, GraphQLSchema } from 'graphql';

import type { PartialDate } from '../../../ontology/partial-date.js';
import type { GraphContext } from '../../context.js';
import { askGraph } from '../ask-graph.js';
import type { SourceGroups } from './count-buckets.js';
import type { SourcePage, TimelineEvent } from './merge-events.js';
import type { Conditions } from './scope-conditions.js';
import {
  BEGINNINGS_AT_POST,
  BEGINNINGS_OF_PERSON,
  type CountsAnswer,
  ENDS_AT_POST,
  ENDS_OF_PERSON,
  type EventRow,
  type EventsAnswer,
  INCIDENTS,
  PROCEEDINGS,
  PUBLICATIONS,
  type SourceDocuments,
  TREATY_ACTIONS,
} from './timeline-documents.js';

type Kind = TimelineEvent['kind'];
type Variables = Readonly<Record<string, unknown>>;

/** Events of one kind, in the order of their dates: a page is one statement, and so are its counts. */
export interface EventSource {
  readonly kind: Kind;
  readonly readPage: (after: string, first: number) => Promise<SourcePage>;
  readonly readCounts: (granularity: string) => Promise<SourceGroups & { readonly total: number }>;
}

export interface Asking {
  readonly schema: GraphQLSchema;
  readonly context: GraphContext;
}

/** Days between which events may lie. */
export interface Between {
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

const NODES: readonly (readonly [Kind, SourceDocuments, string])[] = [
  ['INCIDENT', INCIDENTS, 'date'],
  ['PROCEEDING', PROCEEDINGS, 'date'],
  ['TREATY_ACTION', TREATY_ACTIONS, 'date'],
  ['PUBLICATION', PUBLICATIONS, 'published'],
];

/** Sources of nodes that fulfil these conditions. */
export const nodeSources = (
  asking: Asking,
  conditions: Conditions,
  between: Between,
): readonly EventSource[] =>
  NODES.flatMap(([kind, documents, date]) => {
    const condition = conditions[kind];
    if (!condition) return [];
    const where = { and: [condition, { [date]: dated(between) }] };
    const readEvent = ({ node }: EventRow): TimelineEvent => ({
      ...{ kind, entity: node.id, date: node.date as PartialDate },
      evidence: claimsOf(node.evidence, date),
    });
    return [eventSource(asking, kind, documents, { where }, constantCase(date), readEvent)];
  });

/** Tenures of a person, or at a post: when each began, and when it ended. */
export function tenureSources(
  asking: Asking,
  end: { readonly person: string } | { readonly post: string },
  between: Between,
): readonly EventSource[] {
  const id = 'person' in end ? end.person : end.post;
  const [begun, ended] =
    'person' in end ? [BEGINNINGS_OF_PERSON, ENDS_OF_PERSON] : [BEGINNINGS_AT_POST, ENDS_AT_POST];
  const sources = [
    ['TENURE_BEGAN', begun, 'since'],
    ['TENURE_ENDED', ended, 'until'],
  ] as const;
  return sources.map(([kind, documents, date]) => {
    const readEvent = ({ node, date: on, evidence }: EventRow): TimelineEvent => ({
      ...{ kind, date: on as PartialDate },
      ...('person' in end ? { entity: id, post: node.id } : { entity: node.id, post: id }),
      evidence: claimsOf(evidence, 'HELD'),
    });
    const variables = { id, where: { edge: { [date]: dated(between) } } };
    return eventSource(asking, kind, documents, variables, `EDGE_${constantCase(date)}`, readEvent);
  });
}

function eventSource(
  { schema, context }: Asking,
  kind: Kind,
  documents: SourceDocuments,
  variables: Variables,
  facet: string,
  readEvent: (row: EventRow) => TimelineEvent,
): EventSource {
  const ask = <Answer>(document: DocumentNode, more: Variables): Promise<Answer> =>
    askGraph<Answer>(schema, context, document, { ...variables, ...more });
  return {
    kind,
    readPage: async (after, first) => {
      const answer = await ask<EventsAnswer>(documents.page, { first, after: after === '' ? null : after });
      const found = answer.found ?? answer.of?.found;
      return {
        events: (found?.edges ?? []).map((row) => ({ cursor: row.cursor, event: readEvent(row) })),
        hasNextPage: found?.pageInfo.hasNextPage ?? false,
      };
    },
    readCounts: async (granularity) => {
      const answer = await ask<CountsAnswer>(documents.counts, { by: `${facet}_WITHIN_${granularity}` });
      const found = answer.found ?? answer.of?.found;
      return { kind, groups: found?.aggregate.by ?? [], total: found?.totalCount ?? 0 };
    },
  };
}

const dated = ({ from, to }: Between): Variables => ({
  missing: false,
  ...(from && { from: from.edtf }),
  ...(to && { to: to.edtf }),
});

const claimsOf = (evidence: EventRow['evidence'], predicate: string): readonly string[] =>
  (evidence ?? []).filter((claim) => claim.predicate === predicate).map(({ id }) => id);

const constantCase = (name: string): string => name.toUpperCase();
