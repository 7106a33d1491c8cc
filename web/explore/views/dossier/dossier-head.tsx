import type { ReactNode } from 'react';

import { ViewLink } from '../../address/view-link.js';
import type { DossierQuery } from '../../generated/graphql.js';
import { EntityLink } from '../../parts/entity-link.js';
import { KindMark } from '../../parts/kind-mark.js';
import { useCodeName } from '../../words/code-name.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useWords } from '../../words/use-words.js';

type Node = Extract<NonNullable<DossierQuery['node']>, { readonly name: string }>;

export function DossierHead({ node }: { readonly node: Node }): ReactNode {
  const words = useWords();
  const nameOf = useNameOf();
  const name = useCodeName();
  const shown = nameOf(node);
  const others = [node.name, ...node.aliases].filter((one) => one !== shown);
  const place = 'location' in node ? node.location : undefined;
  return (
    <header className="dossier-head">
      <KindMark kind={node.__typename} />
      <div>
        <h1>{shown}</h1>
        <p className="quiet">
          {name(node.__typename)}
          {others.length > 0 && ` · ${words.dossier.alsoCalled} ${others.join(', ')}`}
        </p>
        {node.description && <p>{node.description}</p>}
        {place && (
          <p className="within">
            <EntityLink entity={place} />
            {place.within && <EntityLink entity={place.within} mark={false} />}
            {place.within?.within && <EntityLink entity={place.within.within} mark={false} />}
          </p>
        )}
        {node.identifiers.length > 0 && (
          <p className="quiet">
            {node.identifiers.map(({ scheme, value }) => `${scheme ?? ''} ${value ?? ''}`).join(' · ')}
          </p>
        )}
      </div>
      <p className="dossier-ways">
        {node.__typename === 'Incident' && (
          <ViewLink className="button" view="accounts" given={{ id: node.id }}>
            {words.views.accounts}
          </ViewLink>
        )}
        <ViewLink className="button" view="graph" given={{ nodes: node.id, chosen: node.id }}>
          {words.views.graph}
        </ViewLink>
        <ViewLink className="button" view="timeline" given={{ entity: node.id }}>
          {words.views.timeline}
        </ViewLink>
      </p>
    </header>
  );
}
