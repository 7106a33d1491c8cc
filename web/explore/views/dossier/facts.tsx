import type { ReactNode } from 'react';

import { QuoteMark } from '../../parts/quote-mark.js';
import { Section } from '../../parts/section.js';
import { useCodeName } from '../../words/code-name.js';
import { useLanguage, useWords } from '../../words/use-words.js';
import type { StatedFact } from './gather-facts.js';
import { gatherFacts } from './gather-facts.js';
import { valueText } from './value-text.js';

/** Each value once, with all claims that state it; values that differ stand below each other. */
export function Facts({ facts }: { readonly facts: readonly StatedFact[] }): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const name = useCodeName();
  if (facts.length === 0) return null;
  return (
    <Section title={words.dossier.facts}>
      <dl className="facts">
        {gatherFacts(facts).map(({ predicate, values }) => (
          <div key={predicate}>
            <dt>{name(predicate)}</dt>
            {values.map(({ value, claims }) => (
              <dd key={value}>
                {valueText(value, language, name)} <QuoteMark claims={claims} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
