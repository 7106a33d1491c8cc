import type { ReactNode } from 'react';

import type { EvidenceShownFragment } from '../../generated/graphql.js';
import { EntityLink } from '../../parts/entity-link.js';
import { QuoteMark } from '../../parts/quote-mark.js';
import { Section } from '../../parts/section.js';
import { useCodeName } from '../../words/code-name.js';
import { useWords } from '../../words/use-words.js';

interface Said {
  readonly totalCount: number;
  readonly nodes: readonly (EvidenceShownFragment & {
    readonly about?: { readonly __typename?: string; readonly id: string; readonly name: string } | null;
  })[];
}

/** What was said about a thing, and by a person about others. */
export function Sayings({ said, made }: { readonly said: Said; readonly made?: Said }): ReactNode {
  const { dossier } = useWords();
  return (
    <>
      <SayingList title={dossier.said} list={said} />
      {made && <SayingList title={dossier.made} list={made} />}
    </>
  );
}

function SayingList({ title, list }: { readonly title: string; readonly list: Said }): ReactNode {
  const name = useCodeName();
  if (list.totalCount === 0) return null;
  return (
    <Section title={title} count={list.totalCount}>
      <ul className="lines sayings">
        {list.nodes.map((claim) => (
          <li key={claim.id}>
            {claim.statement} <QuoteMark claims={[claim]} />
            <span className="said-by">
              {claim.about ? (
                <EntityLink entity={claim.about} />
              ) : (
                claim.assertedBy && <EntityLink entity={claim.assertedBy} />
              )}
              {claim.stance && <span className="badge">{name(claim.stance)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
