import type { ReactNode } from 'react';

import type { TollShownFragment } from '../generated/graphql.js';
import { useCodeName } from '../words/code-name.js';
import { useWords } from '../words/use-words.js';
import { QuoteMark } from './quote-mark.js';
import { Section } from './section.js';
import { tollText } from './toll-text.js';

export function Tolls({ tolls }: { readonly tolls: readonly TollShownFragment[] }): ReactNode {
  const words = useWords();
  const name = useCodeName();
  if (tolls.length === 0) return null;
  return (
    <Section title={words.dossier.tolls}>
      <dl className="facts">
        {tolls.map(({ id, kind, least, most, claims }) => (
          <div key={id}>
            <dt>{name(kind ?? '')}</dt>
            <dd>
              {tollText(least, most, words.tolls)} <QuoteMark claims={claims} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
