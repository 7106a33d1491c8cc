import type { ReactNode } from 'react';

import { changed } from '../../../address/address.js';
import { useAddress } from '../../../address/use-address.js';
import { ViewLink } from '../../../address/view-link.js';
import { Section } from '../../../parts/section.js';
import { filled } from '../../../words/plural.js';
import { useRelationshipName } from '../../../words/relationship-name.js';
import { useWords } from '../../../words/use-words.js';
import type { Ground, Scene } from '../scene.js';
import { SceneEntity } from '../scene-entity.js';
import { useSceneLabel } from '../use-scene-label.js';

const PAGE = 25;
/** What is open to doubt comes first. */
const GROUNDS: readonly Ground[] = ['disputed', 'alleged', 'stated'];

/** The chosen thing of a scene: what it is related to there, and how well that is grounded, in words. */
export function ChosenInScene({
  scene,
  chosen,
}: {
  readonly scene: Scene;
  readonly chosen: string;
}): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const relationshipName = useRelationshipName();
  const labelOf = useSceneLabel(scene);
  const most = Number(given.get('related') ?? PAGE) || PAGE;
  const edges = GROUNDS.flatMap((ground) =>
    scene.filterEdges(chosen, (_edge, attributes) => !attributes.hidden && attributes.ground === ground),
  );
  return (
    <Section title={words.graph.chosen} className="chosen-panel" count={edges.length}>
      <p>
        <SceneEntity scene={scene} id={chosen} />
      </p>
      <p className="chosen-ways">
        <ViewLink className="button" view="graph" given={{ around: chosen, chosen }}>
          {words.large.aroundThis}
        </ViewLink>
        <ViewLink className="button" view="graph" given={{ nodes: chosen, chosen }}>
          {words.graph.only}
        </ViewLink>
      </p>
      <ul className="lines">
        {edges.slice(0, most).map((edge) => {
          const { relationship, ground } = scene.getEdgeAttributes(edge);
          const other = scene.opposite(chosen, edge);
          return (
            <li key={edge}>
              {relationshipName(relationship, scene.source(edge) === chosen ? 'OUT' : 'IN')}{' '}
              <ViewLink view="graph" given={changed(given, { chosen: other })}>
                {labelOf(other)}
              </ViewLink>{' '}
              <span className={ground === 'disputed' ? 'badge bad' : 'badge'}>
                {words.graph.legend[ground]}
              </span>
            </li>
          );
        })}
      </ul>
      {edges.length > most && (
        <ViewLink className="button" view="graph" given={changed(given, { related: String(most + PAGE) })}>
          {filled(words.more, { count: Math.min(PAGE, edges.length - most) })}
        </ViewLink>
      )}
    </Section>
  );
}
