import type { ReactNode } from 'react';
import { useMemo } from 'react';

import { changed } from '../../../address/address.js';
import { useAddress } from '../../../address/use-address.js';
import { ViewLink } from '../../../address/view-link.js';
import { KindMark } from '../../../parts/kind-mark.js';
import { Section } from '../../../parts/section.js';
import { useCodeName } from '../../../words/code-name.js';
import { filled } from '../../../words/plural.js';
import { useWords } from '../../../words/use-words.js';
import { changeScene, chooseThing } from '../change-scene.js';
import type { Scene } from '../scene.js';
import type { SceneState } from '../scene-state.js';
import { useSceneLabel } from '../use-scene-label.js';

const PAGE = 50;

/** The things of a scene for reading, those with most relationships first; choosing one tells what it is related to. */
export function ThingsTable({
  scene,
  state,
  found,
}: {
  readonly scene: Scene;
  readonly state: SceneState;
  /** Those alone are listed while something is looked for. */
  readonly found: ReadonlySet<string>;
}): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const name = useCodeName();
  const labelOf = useSceneLabel(scene);
  const ordered = useMemo(
    () =>
      scene
        .filterNodes((id, { hidden }) => !hidden && (state.find === '' || found.has(id)))
        .sort((one, other) => scene.degree(other) - scene.degree(one)),
    [scene, state.find, found],
  );
  const pages = Math.max(1, Math.ceil(ordered.length / PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(given.get('page') ?? 1)) || 1));
  const to = (number: number): ReturnType<typeof changed> => changed(given, { page: String(number) });
  return (
    <Section title={words.graph.table} count={ordered.length}>
      <div className="wide-table" tabIndex={0} role="region" aria-label={words.graph.things}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.large.thing}</th>
              <th scope="col">{words.search.facets.KIND}</th>
              <th scope="col">{words.large.relationships}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.slice((page - 1) * PAGE, page * PAGE).map((id) => {
              const { kind } = scene.getNodeAttributes(id);
              return (
                <tr key={id}>
                  <td>
                    <button
                      type="button"
                      className="thing-choice"
                      aria-pressed={state.chosen.includes(id)}
                      onClick={(event) => changeScene(chooseThing(id, event.shiftKey), { replace: true })}
                    >
                      <KindMark kind={kind} quiet /> {labelOf(id)}
                    </button>
                  </td>
                  <td className="quiet">{name(kind)}</td>
                  <td>{scene.degree(id)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="table-pages">
        {page > 1 && (
          <ViewLink className="button" view="graph" given={to(page - 1)}>
            {words.large.before}
          </ViewLink>
        )}
        <span className="quiet">{filled(words.large.page, { page, pages })}</span>
        {page < pages && (
          <ViewLink className="button" view="graph" given={to(page + 1)}>
            {words.large.after}
          </ViewLink>
        )}
      </p>
    </Section>
  );
}
