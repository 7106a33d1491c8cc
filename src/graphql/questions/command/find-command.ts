import type { GraphQLSchema } from 'graphql';

import type { PartialDate } from '../../../ontology/partial-date.js';
import type { GraphContext } from '../../context.js';
import { askGraph } from '../ask-graph.js';
import { loadBatch } from '../load-batch.js';
import { buildChain, type Link } from './build-chain.js';
import {
  type BodiesAnswer,
  type BodyRow,
  FACILITIES,
  type IncidentRow,
  INCIDENTS,
  type IncidentsAnswer,
  ORGANIZATIONS,
} from './command-documents.js';

/** Who was in charge of a body on the days asked about, and of what is above it. */
export interface Command {
  readonly of: string;
  /** Null where the days are not known: then nobody was in charge for certain. */
  readonly on: PartialDate | null;
  readonly links: readonly Link[];
}

/** No hierarchy is so high, nor so wide. */
const MOST_LEVELS = 12;
const MOST_BODIES = 100;

/** One statement a level and kind, for all bodies that a request asks about. */
export async function findCommand(
  schema: GraphQLSchema,
  context: GraphContext,
  of: string,
  on: PartialDate | null,
): Promise<Command> {
  const bodies = new Map<string, BodyRow>();
  let next: readonly string[] = [of];
  for (let level = 0; level < MOST_LEVELS && next.length > 0; level += 1) {
    const rows = await Promise.all(next.map((id) => loadBody(schema, context, id, on)));
    const found = rows.filter((row) => row !== null);
    for (const row of found) bodies.set(row.id, row);
    const above = found.flatMap((row) => row.above.edges.map(({ node }) => node.id));
    next = [...new Set(above)].filter((id) => !bodies.has(id)).slice(0, MOST_BODIES - bodies.size);
  }
  return { of, on, links: buildChain(of, bodies) };
}

/** For each facility of an incident, on the days that it may have happened. */
export async function findIncidentCommands(
  schema: GraphQLSchema,
  context: GraphContext,
  incident: string,
): Promise<readonly Command[]> {
  const ask = async (ids: readonly string[]): Promise<readonly IncidentRow[]> =>
    (await askGraph<IncidentsAnswer>(schema, context, INCIDENTS, { ids })).incidents.nodes;
  const row = await loadBatch(context, 'incidents', ask, incident);
  const facilities = row?.facilities.nodes ?? [];
  return Promise.all(facilities.map(({ id }) => findCommand(schema, context, id, row?.date ?? null)));
}

function loadBody(
  schema: GraphQLSchema,
  context: GraphContext,
  id: string,
  on: PartialDate | null,
): Promise<BodyRow | null> {
  const document = id.startsWith('facility:') ? FACILITIES : ORGANIZATIONS;
  const ask = async (ids: readonly string[]): Promise<readonly BodyRow[]> =>
    (await askGraph<BodiesAnswer>(schema, context, document, { ids, on: on?.edtf })).bodies.nodes;
  return loadBatch(
    context,
    `${document === FACILITIES ? 'facilities' : 'organizations'} ${on?.edtf ?? ''}`,
    ask,
    id,
  );
}
