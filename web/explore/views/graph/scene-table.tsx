import type { ReactNode } from 'react';

import { DatePart } from '../../parts/date-part.js';
import { KindMark } from '../../parts/kind-mark.js';
import { Section } from '../../parts/section.js';
import { filled } from '../../words/plural.js';
import { useRelationshipName } from '../../words/relationship-name.js';
import { useWords } from '../../words/use-words.js';
import { changeScene, chooseThing } from './change-scene.js';
import type { Scene } from './scene.js';
import type { SceneState } from './scene-state.js';
import { useSceneLabel } from './use-scene-label.js';

/** The same scene for reading: its things, and each relationship in a row. */
export function SceneTable({
  scene,
  state: { chosen, rows },
}: {
  readonly scene: Scene;
  readonly state: SceneState;
}): ReactNode {
  const words = useWords();
  const labelOf = useSceneLabel(scene);
  const relationshipName = useRelationshipName();
  const nodes = scene.filterNodes((_id, { hidden }) => !hidden);
  const edges = scene.filterEdges((_key, { hidden }) => !hidden);
  if (nodes.length === 0) return null;
  const longest = Math.max(nodes.length, edges.length);
  return (
    <Section title={words.graph.table} count={edges.length} className="scene-tables">
      <div className="wide-table" tabIndex={0} role="region" aria-label={words.graph.things}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.graph.columns.thing}</th>
              <th scope="col">{words.graph.columns.when}</th>
              <th scope="col">{words.graph.columns.links}</th>
              <th scope="col">{words.graph.columns.beyond}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, rows).map((id) => {
              const { kind, when, beyond } = scene.getNodeAttributes(id);
              return (
                <tr key={id}>
                  <td>
                    <button
                      type="button"
                      className="thing-choice"
                      aria-pressed={chosen.includes(id)}
                      onClick={(event) => changeScene(chooseThing(id, event.shiftKey))}
                    >
                      <KindMark kind={kind} /> {labelOf(id)}
                    </button>
                  </td>
                  <td>
                    {when && !when.edtf ? '…' : <DatePart date={when?.edtf ? { edtf: when.edtf } : null} />}
                  </td>
                  <td>{scene.filterEdges(id, (_key, { hidden }) => !hidden).length}</td>
                  <td>{beyond}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {edges.length > 0 && (
        <div className="wide-table" tabIndex={0} role="region" aria-label={words.graph.relationships}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.graph.columns.from}</th>
                <th scope="col">{words.graph.columns.relationship}</th>
                <th scope="col">{words.graph.columns.to}</th>
                <th scope="col">{words.graph.columns.ground}</th>
                <th scope="col">{words.graph.columns.sources}</th>
              </tr>
            </thead>
            <tbody>
              {edges.slice(0, rows).map((key) => {
                const { relationship, ground, independentSources } = scene.getEdgeAttributes(key);
                return (
                  <tr key={key}>
                    <td>{labelOf(scene.source(key))}</td>
                    <td>{relationshipName(relationship, 'OUT')}</td>
                    <td>{labelOf(scene.target(key))}</td>
                    <td className="quiet">{words.graph.legend[ground]}</td>
                    <td>{independentSources}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {longest > rows && (
        <button type="button" onClick={() => changeScene({ rows: longest }, { replace: true })}>
          {filled(words.more, { count: longest - rows })}
        </button>
      )}
    </Section>
  );
}
