import type { ReactNode } from 'react';

import type { DossierQuery } from '../../generated/graphql.js';
import { DatePart } from '../../parts/date-part.js';
import { EntityLink } from '../../parts/entity-link.js';
import { Section } from '../../parts/section.js';
import { useCodeName } from '../../words/code-name.js';
import { useWords } from '../../words/use-words.js';

/** What is not on record, by sort. */
export function Missing({ gaps }: { readonly gaps: NonNullable<DossierQuery['gaps']> }): ReactNode {
  const words = useWords();
  const name = useCodeName();
  const { entries, counts } = gaps;
  if (entries.totalCount === 0) return null;
  return (
    <Section title={words.dossier.missing} count={entries.totalCount}>
      {counts.map(({ kind, count }) => (
        <div key={kind} className="missing">
          <h3>
            {name(kind)} <span className="count">{count}</span>
          </h3>
          <ul>
            {entries.nodes
              .filter((gap) => gap.kind === kind)
              .map(({ about, certainty, from, until }) => (
                <li key={`${about?.id ?? ''}${from ?? ''}`}>
                  {about && <EntityLink entity={about} />}{' '}
                  {(from ?? until) && (
                    <span className="quiet">
                      <DatePart
                        date={{ edtf: from === until ? (from ?? '') : `${from ?? '..'}/${until ?? '..'}` }}
                      />
                    </span>
                  )}
                  {certainty === 'POSSIBLY' && <span className="badge">{name(certainty)}</span>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
