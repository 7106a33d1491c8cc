import type { DocumentNode } from 'graphql';

import { HabeasError } from '../../../errors/habeas-error.js';
import { readPages } from '../answer-connection.js';
import { askGraph } from '../ask-graph.js';
import { type Asking, type Between, type EventSource, nodeSources, tenureSources } from './event-sources.js';
import type { TimelineEvent } from './merge-events.js';
import { conditionsIn, conditionsOf, EVERYTHING } from './scope-conditions.js';
import {
  ENTITY,
  type EntityAnswer,
  FACILITIES_IN,
  type IdsAnswer,
  PLACES_WITHIN,
} from './timeline-documents.js';

export interface Scope {
  readonly entity?: string | null;
  readonly place?: string | null;
  readonly kinds?: readonly TimelineEvent['kind'][] | null;
}

/** A body with more posts is asked about post by post: each is a statement. */
const MOST_POSTS = 20;
const MOST_LEVELS = 6;
const MOST_IDS = 1_000;

/**
 * What is to be read for a timeline, in the order in which events of one date follow each other; undefined where the
 * viewer may see nothing of that id.
 * @throws HabeasError BAD_USER_INPUT when what is asked about is not clear, or too wide.
 */
export async function findSources(
  asking: Asking,
  scope: Scope,
  between: Between,
): Promise<readonly EventSource[] | undefined> {
  const { entity, place, kinds } = scope;
  if (entity && place)
    throw new HabeasError('BAD_USER_INPUT', 'entity and place are both given; give one of them.');
  const wanted = (sources: readonly EventSource[]): readonly EventSource[] =>
    kinds ? sources.filter(({ kind }) => kinds.includes(kind)) : sources;
  if (entity) {
    const sources = await sourcesOf(asking, entity, between, kinds);
    return sources && wanted(sources);
  }
  const tenures = kinds?.find((kind) => kind.startsWith('TENURE'));
  if (tenures !== undefined)
    throw new HabeasError(
      'BAD_USER_INPUT',
      `kinds: ${tenures} is told of an entity; give a person, a post, a facility or an organization.`,
    );
  if (!place) return wanted(nodeSources(asking, EVERYTHING, between));
  const { node } = await askGraph<EntityAnswer>(asking.schema, asking.context, ENTITY, { id: place });
  if (node?.__typename !== 'Place') return undefined;
  const places = await placesWithin(asking, place);
  const facilities = await readIds(asking, FACILITIES_IN, places);
  return wanted(nodeSources(asking, conditionsIn(places, facilities), between));
}

async function sourcesOf(
  asking: Asking,
  id: string,
  between: Between,
  kinds: Scope['kinds'],
): Promise<readonly EventSource[] | undefined> {
  const { node } = await askGraph<EntityAnswer>(asking.schema, asking.context, ENTITY, { id });
  if (!node) return undefined;
  const nodes = nodeSources(asking, conditionsOf(node.__typename, id), between);
  if (kinds && !kinds.some((kind) => kind.startsWith('TENURE'))) return nodes;
  if (node.__typename === 'Person') return [...nodes, ...tenureSources(asking, { person: id }, between)];
  const posts = node.__typename === 'Post' ? [id] : (node.posts?.nodes ?? []).map((post) => post.id);
  if (posts.length > MOST_POSTS)
    throw new HabeasError(
      'BAD_USER_INPUT',
      `entity: ${id} has more than ${String(MOST_POSTS)} posts; ask of one of them, or for other kinds than tenures.`,
    );
  return [...nodes, ...posts.flatMap((post) => tenureSources(asking, { post }, between))];
}

/** A place and all within it, however deep. */
async function placesWithin(asking: Asking, place: string): Promise<readonly string[]> {
  const all = new Set([place]);
  let next: readonly string[] = [place];
  for (let level = 0; level < MOST_LEVELS && next.length > 0; level += 1) {
    next = (await readIds(asking, PLACES_WITHIN, next)).filter((id) => !all.has(id));
    for (const id of next) all.add(id);
  }
  return [...all];
}

const readIds = (
  { schema, context }: Asking,
  document: DocumentNode,
  ids: readonly string[],
): Promise<readonly string[]> =>
  readPages(
    async (after) => {
      const { places } = await askGraph<IdsAnswer>(schema, context, document, { ids, after });
      return { rows: places.nodes.map(({ id }) => id), ...places.pageInfo };
    },
    MOST_IDS,
    `place: it holds more than ${String(MOST_IDS)} places or facilities; give one within it.`,
  );
