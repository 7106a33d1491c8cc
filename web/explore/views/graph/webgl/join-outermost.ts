import type { OutermostQuery, OutermostQueryVariables } from '../../../generated/graphql.js';
import { GRAPH_RELATIONSHIPS } from '../graph-relationships.js';
import type { SceneRelation } from '../scene.js';
import { MOST_RELATIONSHIPS } from './around.js';
import { relationOf } from './relation-of.js';
import type { Walked } from './walk-around.js';

/** Of the thousand things that one question may name: two blocks are asked of together, so that each meets each. */
const BLOCK = 500;
/** Questions under way at once, as in the walk. */
const AT_ONCE = 2;

/** Asks the service what relates some things to each other. */
export type AskAmong = (variables: OutermostQueryVariables) => Promise<OutermostQuery>;

/**
 * Adds to a walk what relates its outermost things to each other, up to what can be drawn in all.
 *
 * @param report told after each answer
 * @param limits of relationships in all, and of things in a block
 */
export async function joinOutermost(
  walked: Walked,
  ask: AskAmong,
  report: (walked: Walked) => void,
  limits = { relationships: MOST_RELATIONSHIPS, block: BLOCK },
): Promise<Walked> {
  const { outermost, tooLarge } = walked;
  if (tooLarge || outermost.length < 2) return walked;
  const asked = pairsOf(outermost, limits.block);
  const relations = new Map<string, SceneRelation>();
  const room = limits.relationships - walked.relations.length;
  let joined: Walked = { ...walked, joined: { done: 0, of: asked.length }, joinedInPart: false };
  report(joined);
  for (let at = 0; at < asked.length && !joined.joinedInPart; at += AT_ONCE) {
    const round = asked.slice(at, at + AT_ONCE);
    const answers = await Promise.all(
      round.map((ids) => ask({ ids: [...ids], relationships: GRAPH_RELATIONSHIPS })),
    );
    for (const { from, to, ...hop } of answers.flatMap(({ among }) => among.hops)) {
      if (from && to) relations.set(...relationOf(from.id, to.id, { ...hop, direction: 'OUT' }));
    }
    const unread = answers.some(({ among }) => among.totalCount > among.hops.length);
    joined = {
      ...joined,
      relations: [...walked.relations, ...[...relations.values()].slice(0, room)],
      joined: { done: at + round.length, of: asked.length },
      joinedInPart: unread || relations.size > room,
    };
    report(joined);
  }
  return joined;
}

/** Lists of ids of which any two stand in one. */
function pairsOf(ids: readonly string[], size: number): readonly (readonly string[])[] {
  const blocks = Array.from({ length: Math.ceil(ids.length / size) }, (_, at) =>
    ids.slice(at * size, (at + 1) * size),
  );
  if (blocks.length < 2) return blocks;
  return blocks.flatMap((block, at) => blocks.slice(at + 1).map((other) => [...block, ...other]));
}
