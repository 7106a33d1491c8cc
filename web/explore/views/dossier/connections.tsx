import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import type { DossierQuery } from '../../generated/graphql.js';
import { KindMark } from '../../parts/kind-mark.js';
import { Section } from '../../parts/section.js';
import { useCodeName } from '../../words/code-name.js';
import { useRelationshipName } from '../../words/relationship-name.js';
import { useWords } from '../../words/use-words.js';
import { ConnectionList } from './connection-list.js';

type Counts = Extract<
  NonNullable<DossierQuery['node']>,
  { readonly __typename: 'Person' }
>['connections']['counts'];

/** What a thing is related to: how many of each sort, and the list of the sort that is opened. */
export function Connections({ id, counts }: { readonly id: string; readonly counts: Counts }): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const kindName = useCodeName();
  const relationshipName = useRelationshipName();
  if (counts.length === 0) return null;
  const open = given.get('open') ?? '';
  return (
    <Section title={words.dossier.connections}>
      <ul className="connections">
        {counts.map((group) => {
          const key = `${group.relationship}.${group.direction}.${group.kind}`;
          return (
            <li key={key}>
              <ViewLink
                view="dossier"
                given={changed(given, { open: open === key ? undefined : key, first: undefined })}
                aria-expanded={open === key}
              >
                <KindMark kind={group.kind} quiet />
                <span>
                  {relationshipName(group.relationship, group.direction)}{' '}
                  <span className="quiet">{kindName(group.kind)}</span>
                </span>
                <span className="count">{group.count}</span>
              </ViewLink>
              {open === key && <ConnectionList id={id} group={group} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
