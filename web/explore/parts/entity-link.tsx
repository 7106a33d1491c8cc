import './entity-link.css';

import type { ReactNode } from 'react';

import { ViewLink } from '../address/view-link.js';
import type { NamedEntity } from '../words/name-in-script.js';
import { useNameOf } from '../words/use-name-of.js';
import { KindMark } from './kind-mark.js';

/** Anything with a dossier, by its mark and name; a source opens as a text. */
export function EntityLink({
  entity,
  mark = true,
}: {
  readonly entity: NamedEntity & { readonly __typename?: string; readonly id: string };
  readonly mark?: boolean;
}): ReactNode {
  const kind = entity.__typename ?? '';
  const shown = useNameOf()(entity);
  return (
    <ViewLink
      className="entity-link"
      view={kind === 'Source' ? 'source' : 'dossier'}
      given={{ id: entity.id }}
    >
      {mark && kind !== '' && <KindMark kind={kind} />}{' '}
      <span {...(shown !== entity.name && { title: entity.name })}>{shown}</span>
    </ViewLink>
  );
}
