import type { ReactNode, SyntheticEvent } from 'react';

import { KindMark } from '../../parts/kind-mark.js';
import { Section } from '../../parts/section.js';
import { useWords } from '../../words/use-words.js';
import { BetweenTwo } from './between-two.js';
import { changeScene, chooseThing, hideFromScene } from './change-scene.js';
import type { Scene } from './scene.js';
import { hideThings } from './scene-state.js';
import { useSceneLabel } from './use-scene-label.js';

/** The service joins so many things. */
const MOST_ENDS = 10;

/** Several chosen things: what can be done with all of them. */
export function SeveralPanel({
  ids,
  scene,
}: {
  readonly ids: readonly string[];
  readonly scene: Scene;
}): ReactNode {
  const words = useWords();
  const labelOf = useSceneLabel(scene);
  const members = ids.flatMap((id) => scene.getNodeAttribute(id, 'members') ?? [id]);
  const group = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('name');
    const name = typeof given === 'string' ? given.trim() : '';
    if (name === '') return;
    const taken = new Set(members);
    changeScene(({ groups }) => ({
      groups: [
        ...groups
          .filter((one) => one.name !== name)
          .map((one) => ({ ...one, ids: one.ids.filter((id) => !taken.has(id)) })),
        { name, ids: [...(groups.find((one) => one.name === name)?.ids ?? []), ...members] },
      ].filter((one) => one.ids.length > 0),
      chosen: [`named:${name}`],
    }));
  };
  return (
    <Section title={words.graph.chosen} count={ids.length} className="chosen-panel">
      <ul className="several">
        {ids.map((id) => (
          <li key={id}>
            <KindMark kind={scene.getNodeAttribute(id, 'kind')} /> <span>{labelOf(id)}</span>
            <button type="button" onClick={() => changeScene(chooseThing(id, true))}>
              × <span className="unseen">{words.graph.leave}</span>
            </button>
          </li>
        ))}
      </ul>
      {members.length === 2 && <BetweenTwo ids={members} />}
      <p className="chosen-ways">
        <button
          type="button"
          disabled={members.length > MOST_ENDS}
          onClick={() => changeScene({ ends: members })}
        >
          {words.graph.pathsAmong}
        </button>
        <button type="button" onClick={() => hideFromScene(members)}>
          {words.graph.hide}
        </button>
        <button
          type="button"
          onClick={() =>
            changeScene((now) => ({
              ...hideThings(now, new Set(now.shown.filter((id) => !members.includes(id)))),
              chosen: ids,
            }))
          }
        >
          {words.graph.onlyThese}
        </button>
      </p>
      <form className="group-form" onSubmit={group}>
        <label>
          {words.graph.groupName} <input name="name" required maxLength={60} />
        </label>
        <button type="submit">{words.graph.group}</button>
      </form>
    </Section>
  );
}
