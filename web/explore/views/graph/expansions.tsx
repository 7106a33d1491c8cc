import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { Answered } from '../../asking/answered.js';
import { useAnswer } from '../../asking/use-answer.js';
import { SceneCountsDocument } from '../../generated/graphql.js';
import { GRAPH_KINDS } from '../../parts/graph-kinds.js';
import { KindMark } from '../../parts/kind-mark.js';
import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useRelationshipName } from '../../words/relationship-name.js';
import { useWords } from '../../words/use-words.js';
import { addThings, changeScene } from './change-scene.js';
import { type NeighbourSort, readNeighbours } from './read-neighbours.js';
import type { Scene } from './scene.js';
import { MOST_ELEMENTS } from './scene-state.js';

/** A press shows so many more; a super-node opens by pages. */
const PAGE = 25;

/** What can be opened around a thing: counted first, each sort with how much of it is shown. */
export function Expansions({
  id,
  things,
  shown,
}: {
  readonly id: string;
  readonly things: Scene;
  readonly shown: readonly string[];
}): ReactNode {
  const words = useWords();
  const name = useCodeName();
  const relationshipName = useRelationshipName();
  const answer = useAnswer(SceneCountsDocument, { ids: [id], kinds: GRAPH_KINDS });
  const room = MOST_ELEMENTS - shown.length;
  const expansion = useMutation({
    mutationFn: (sort: NeighbourSort) => readNeighbours(id, sort, new Set(shown), Math.min(PAGE, room)),
    onSuccess: (found) => changeScene(addThings(found)),
  });
  return (
    <>
      <h3>{words.graph.expand}</h3>
      <Answered answer={answer}>
        {({ nodes: [node] }) => {
          const counts = node && 'connections' in node ? node.connections.counts : [];
          return (
            <ul className="connections expansions">
              {counts.length === 0 && <li className="quiet">{words.states.none}</li>}
              {counts.map(({ count, ...sort }) => {
                const there = shownOf(things, id, sort);
                return (
                  <li key={`${sort.relationship} ${sort.direction} ${sort.kind}`}>
                    <button
                      type="button"
                      disabled={there >= count || room <= 0 || expansion.isPending}
                      onClick={() => expansion.mutate(sort)}
                      title={filled(words.graph.shown, { count: there })}
                    >
                      <KindMark kind={sort.kind} quiet />
                      <span>
                        {relationshipName(sort.relationship, sort.direction)}{' '}
                        <span className="quiet">{name(sort.kind)}</span>
                      </span>
                      <span className="count">{there > 0 ? `${there} / ${count}` : count}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          );
        }}
      </Answered>
      {room <= 0 && <p className="quiet">{filled(words.graph.full, { most: MOST_ELEMENTS })}</p>}
      {expansion.isPending && (
        <p className="quiet" role="status">
          {words.states.loading}
        </p>
      )}
      {expansion.error && <p role="alert">{expansion.error.message}</p>}
    </>
  );
}

function shownOf(things: Scene, id: string, { relationship, direction, kind }: NeighbourSort): number {
  const far = (other: string): boolean => things.getNodeAttribute(other, 'kind') === kind;
  const met =
    direction === 'OUT'
      ? things.filterOutEdges(id, (_key, edge, _from, to) => edge.relationship === relationship && far(to))
      : things.filterInEdges(id, (_key, edge, from) => edge.relationship === relationship && far(from));
  return met.length;
}
