import type { ReactNode } from 'react';

import { ViewLink } from '../address/view-link.js';
import { KindMark } from './kind-mark.js';

/** Anything with a dossier, by its mark and name; a source opens as a text. */
export function EntityLink({
  entity,
  mark = true,
}: {
  readonly entity: { readonly __typename?: string; readonly id: string; readonly name: string };
  readonly mark?: boolean;
}): ReactNode {
  const kind = entity.__typename ?? '';
  return (
    <ViewLink
      className="entity-link"
      view={kind === 'Source' ? 'source' : 'dossier'}
      given={{ id: entity.id }}
    >
      {mark && kind !== '' && <KindMark kind={kind} />}
      <span>{entity.name}</span>
    </ViewLink>
  );
}
