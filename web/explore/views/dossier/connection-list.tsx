import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { NodeKind, RelationshipDirection, RelationshipType } from '../../generated/graphql.js';
import { ConnectionsOfDocument } from '../../generated/graphql.js';
import { DatePart } from '../../parts/date-part.js';
import { EntityLink } from '../../parts/entity-link.js';
import { QuoteMark } from '../../parts/quote-mark.js';
import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';

const PAGE = 15;

interface Group {
  readonly relationship: RelationshipType;
  readonly direction: RelationshipDirection;
  readonly kind: NodeKind;
  readonly count: number;
}

export function ConnectionList({ id, group }: { readonly id: string; readonly group: Group }): ReactNode {
  const words = useWords();
  const name = useCodeName();
  const { given } = useAddress();
  const first = Number(given.get('first') ?? PAGE);
  const answer = useAnswer(
    ConnectionsOfDocument,
    { id, relationships: [group.relationship], direction: group.direction, kinds: [group.kind], first },
    { keep: true },
  );
  return (
    <Answered answer={answer}>
      {({ node }) => (
        <ul className="connected">
          {(node && 'connections' in node ? node.connections.edges : []).map((edge, index) => (
            <li key={index}>
              {edge.node && 'name' in edge.node && <EntityLink entity={edge.node} />}
              {edge.node && 'side' in edge.node && (
                <>
                  {edge.node.holder && <EntityLink entity={edge.node.holder} />}{' '}
                  {edge.node.side && <span className="badge">{name(edge.node.side)}</span>}
                </>
              )}{' '}
              <QuoteMark claims={edge.evidence} />
              {(edge.since ?? edge.until) && (
                <span className="quiet">
                  {edge.since && (
                    <>
                      {words.from} <DatePart date={edge.since} />{' '}
                    </>
                  )}
                  {edge.until && (
                    <>
                      {words.until} <DatePart date={edge.until} />
                    </>
                  )}
                </span>
              )}
            </li>
          ))}
          {group.count > first && (
            <li>
              <ViewLink
                className="button"
                view="dossier"
                given={changed(given, { first: String(first + PAGE) })}
              >
                {filled(words.more, { count: Math.min(PAGE, group.count - first) })}
              </ViewLink>
            </li>
          )}
        </ul>
      )}
    </Answered>
  );
}
