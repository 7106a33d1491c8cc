import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { goTo, useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import type { SceneQuery } from '../../generated/graphql.js';
import { EntityLink } from '../../parts/entity-link.js';
import { KindMark } from '../../parts/kind-mark.js';
import { Section } from '../../parts/section.js';
import { useCodeName } from '../../words/code-name.js';
import { useRelationshipName } from '../../words/relationship-name.js';
import { useWords } from '../../words/use-words.js';
import type { Scene } from './scene.js';

export type SceneThing = NonNullable<SceneQuery['nodes'][number]>;

/** The chosen thing: what can be opened around it, with counts first, and what can be done with it. */
export function ChosenPanel({
  thing,
  scene,
  shown,
}: {
  readonly thing: SceneThing;
  readonly scene: Scene;
  readonly shown: readonly string[];
}): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const name = useCodeName();
  const relationshipName = useRelationshipName();
  const connections = 'connections' in thing ? thing.connections : undefined;
  return (
    <Section title={words.graph.chosen} className="chosen-panel">
      <p>{'name' in thing ? <EntityLink entity={thing} /> : name(thing.__typename)}</p>
      <p className="chosen-ways">
        <ViewLink
          className="button"
          view="graph"
          given={changed(given, {
            nodes: shown.filter((id) => id !== thing.id).join(','),
            chosen: undefined,
            // Both ends of a path are shown for as long as it is asked for.
            ...([given.get('from'), given.get('to')].includes(thing.id) && {
              from: undefined,
              to: undefined,
            }),
          })}
        >
          {words.graph.hide}
        </ViewLink>
        <ViewLink className="button" view="graph" given={{ nodes: thing.id, chosen: thing.id }}>
          {words.graph.only}
        </ViewLink>
      </p>
      <label>
        {words.graph.paths}{' '}
        <select
          value=""
          onChange={({ target }) => goTo('graph', changed(given, { from: thing.id, to: target.value }))}
        >
          <option value="">…</option>
          {scene.nodes().map((id) =>
            id === thing.id ? null : (
              <option key={id} value={id}>
                {scene.getNodeAttribute(id, 'label')}
              </option>
            ),
          )}
        </select>
      </label>
      <h3>{words.graph.expand}</h3>
      <ul className="connections">
        {connections?.counts.map(({ relationship, direction, kind, count }) => {
          const found = connections.edges.flatMap((edge) =>
            edge.relationship === relationship &&
            edge.direction === direction &&
            edge.node?.__typename === kind
              ? [edge.node.id]
              : [],
          );
          return (
            <li key={`${relationship} ${direction} ${kind}`}>
              <ViewLink
                view="graph"
                given={changed(given, { nodes: [...new Set([...shown, ...found])].join(',') })}
              >
                <KindMark kind={kind} quiet />
                <span>
                  {relationshipName(relationship, direction)} <span className="quiet">{name(kind)}</span>
                </span>
                <span className="count">{count}</span>
              </ViewLink>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
