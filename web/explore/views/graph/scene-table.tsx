import type { ReactNode } from 'react';

import { Section } from '../../parts/section.js';
import { useRelationshipName } from '../../words/relationship-name.js';
import { useWords } from '../../words/use-words.js';
import type { Scene } from './scene.js';

/** The same scene for reading: each relationship in a row. */
export function SceneTable({ scene }: { readonly scene: Scene }): ReactNode {
  const words = useWords();
  const relationshipName = useRelationshipName();
  if (scene.size === 0) return null;
  return (
    <Section title={words.graph.table} count={scene.size}>
      <table>
        <tbody>
          {scene.mapEdges((key, { relationship, ground }, from, to) => (
            <tr key={key}>
              <td>{scene.getNodeAttribute(from, 'label')}</td>
              <td>{relationshipName(relationship, 'OUT')}</td>
              <td>{scene.getNodeAttribute(to, 'label')}</td>
              <td className="quiet">{words.graph.legend[ground]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
