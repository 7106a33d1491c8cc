import type { ReactNode } from 'react';

import { ViewLink } from '../../address/view-link.js';
import type { SourceWordsQuery } from '../../generated/graphql.js';
import { DatePart } from '../../parts/date-part.js';
import { EntityLink } from '../../parts/entity-link.js';
import { KindMark } from '../../parts/kind-mark.js';
import { useCodeName } from '../../words/code-name.js';
import { useWords } from '../../words/use-words.js';

/** What a source is, who stands behind it, and what it retells. */
export function SourceHead({
  source,
}: {
  readonly source: NonNullable<SourceWordsQuery['source']>;
}): ReactNode {
  const words = useWords();
  const name = useCodeName();
  const { derivedFrom, derivedSources, publisher, authors } = source;
  return (
    <header className="source-head">
      <KindMark kind="Source" />
      <div>
        <h1>{source.title ?? source.name}</h1>
        <p className="quiet">
          {source.type && `${name(source.type)} · `}
          <DatePart date={source.published} />
          {source.language && ` · ${source.language}`}
        </p>
        <dl className="source-facts">
          {publisher && (
            <div>
              <dt>{words.source.publisher}</dt>
              <dd>
                <EntityLink entity={publisher} />
              </dd>
            </div>
          )}
          {authors.nodes.length > 0 && (
            <div>
              <dt>{words.source.authors}</dt>
              <dd>
                {authors.nodes.map((author) => (
                  <EntityLink key={author.id} entity={author} />
                ))}
              </dd>
            </div>
          )}
          {derivedFrom && (
            <div>
              <dt>{words.source.retells}</dt>
              <dd>
                <EntityLink entity={derivedFrom} />
                <span className="quiet">
                  {derivedFrom.publisher && ` ${derivedFrom.publisher.name}, `}
                  <DatePart date={derivedFrom.published} />
                </span>
              </dd>
            </div>
          )}
          {derivedSources.nodes.length > 0 && (
            <div>
              <dt>{words.source.retoldIn}</dt>
              <dd>
                {derivedSources.nodes.map((one) => (
                  <EntityLink key={one.id} entity={one} />
                ))}
              </dd>
            </div>
          )}
          {source.url && (
            <div>
              <dt>{words.source.address}</dt>
              <dd>{source.url}</dd>
            </div>
          )}
        </dl>
      </div>
      <ViewLink className="button" view="dossier" given={{ id: source.id }}>
        {words.views.dossier}
      </ViewLink>
    </header>
  );
}
