import './graph.css';

import type { ReactNode } from 'react';
import { useMemo } from 'react';

import { useAddress } from '../../address/use-address.js';
import { Answered } from '../../asking/answered.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import { SceneDocument } from '../../generated/graphql.js';
import { GRAPH_KINDS } from '../../parts/graph-kinds.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';
import { ChosenPanel } from './chosen-panel.js';
import { PathList } from './path-list.js';
import { buildScene } from './scene.js';
import { ScenePicture } from './scene-picture.js';
import { SceneTable } from './scene-table.js';
import { useLayout } from './use-layout.js';

/** One question reads so many things with their neighbours. */
const MOST = 100;
const STARTS = ['facility:kz-zarechny', 'person:vadim-kuramshin', 'organization:kz-kuis'];

/** A graph that grows by what one opens; what it shows stands in the address, so that going back undoes. */
export function GraphView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const listed = (given.get('nodes') ?? '').split(',').filter((id) => id !== '');
  const [from, to] = [given.get('from'), given.get('to')];
  const asked = [...new Set([...listed, ...[from, to].filter((id) => id !== null)])];
  const shown = asked.slice(0, MOST);
  const variables = { ids: shown.length > 0 ? shown : STARTS, kinds: GRAPH_KINDS };
  const answer = useAnswer(SceneDocument, variables, { keep: true });
  const scene = useMemo(
    () => answer.data && buildScene(answer.data.nodes.filter((node) => node !== null)),
    [answer.data],
  );
  const positions = useLayout(scene);
  const chosen = given.get('chosen');
  return (
    <article>
      <h1>{words.graph.title}</h1>
      {shown.length === 0 && <p className="quiet">{words.graph.start}</p>}
      {asked.length > MOST && <p className="state">{filled(words.graph.full, { most: MOST })}</p>}
      <p className="scene-ways">
        <button type="button" onClick={() => history.back()}>
          {words.graph.undo}
        </button>
        <button type="button" onClick={() => history.forward()}>
          {words.graph.redo}
        </button>
        {(['stated', 'alleged', 'disputed'] as const).map((ground) => (
          <span key={ground} className="legend">
            <svg className={`edge ${ground}`} viewBox="0 0 40 12" aria-hidden="true">
              <line x1="0" x2="40" y1="6" y2="6" />
            </svg>
            {words.graph.legend[ground]}
            {ground === 'disputed' && ' ≠'}
          </span>
        ))}
      </p>
      <Answered answer={answer}>
        {({ nodes }) => {
          const thing = nodes.find((node) => node?.id === chosen);
          return (
            <>
              <div className="graph-columns">
                <div className="panel picture">
                  {scene && <ScenePicture scene={scene} positions={positions} chosen={chosen} />}
                </div>
                {scene && thing && <ChosenPanel thing={thing} scene={scene} shown={shown} />}
              </div>
              {from && to && <PathList from={from} to={to} />}
              {scene && <SceneTable scene={scene} />}
            </>
          );
        }}
      </Answered>
      <PlaygroundLink document={SceneDocument} variables={variables} />
    </article>
  );
}
