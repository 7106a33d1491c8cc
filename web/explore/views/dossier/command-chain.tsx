import type { ReactNode } from 'react';

import type { CommandShownFragment } from '../../generated/graphql.js';
import { EntityLink } from '../../parts/entity-link.js';
import { QuoteMark } from '../../parts/quote-mark.js';
import { useCodeName } from '../../words/code-name.js';

type Tenure = CommandShownFragment['links'][number]['tenures'][number];

/** A body, who headed it, and the bodies above it, nearest first. */
export function CommandChain({ command }: { readonly command: CommandShownFragment }): ReactNode {
  const name = useCodeName();
  return (
    <ol className="command">
      {command.links.map(({ body, gap, tenures, others }, index) => (
        <li key={body?.id ?? index}>
          {body && <EntityLink entity={body} />}
          {gap && <p className="quiet gap">{name(gap)}</p>}
          <ul>
            {[...tenures, ...others].map((tenure) => (
              <TenureLine key={`${tenure.person?.id ?? ''} ${tenure.post?.id ?? ''}`} tenure={tenure} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function TenureLine({ tenure }: { readonly tenure: Tenure }): ReactNode {
  const name = useCodeName();
  return (
    <li>
      {tenure.person && <EntityLink entity={tenure.person} />}{' '}
      <span className="quiet">{tenure.post?.title ?? tenure.post?.name}</span>{' '}
      {tenure.certainty === 'POSSIBLY' && <span className="badge warn">{name('POSSIBLY')}</span>}{' '}
      <QuoteMark claims={tenure.evidence} />
    </li>
  );
}
