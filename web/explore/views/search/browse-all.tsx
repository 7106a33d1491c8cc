import type { ReactNode } from 'react';

import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { Empty } from '../../asking/empty.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { BrowseQuery } from '../../generated/graphql.js';
import { BrowseDocument } from '../../generated/graphql.js';
import { DatePart } from '../../parts/date-part.js';
import { EntityLink } from '../../parts/entity-link.js';
import { KindMark } from '../../parts/kind-mark.js';
import { Section } from '../../parts/section.js';
import { useCodeName } from '../../words/code-name.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useWords } from '../../words/use-words.js';

/** Where one begins: how much there is of each kind, what happened, what is disputed. */
export function BrowseAll(): ReactNode {
  const words = useWords();
  const nameOf = useNameOf();
  const name = useCodeName();
  const answer = useAnswer(BrowseDocument, {});
  return (
    <div className="browse">
      <h1>{words.search.start}</h1>
      <p className="quiet">{words.tagline}</p>
      <Answered answer={answer}>
        {(data) =>
          countsOf(data).every(([, count]) => count === 0) ? (
            <Empty text={words.states.none} hint={words.states.noneHint}>
              <a className="button" href="/">
                {words.toPlayground}
              </a>
            </Empty>
          ) : (
            <>
              <ul className="kind-tiles" aria-label={words.search.browse}>
                {countsOf(data).map(([kind, count]) => (
                  <li key={kind}>
                    <KindMark kind={kind} quiet />
                    <strong>{count.toLocaleString()}</strong>
                    <span>{name(kind)}</span>
                  </li>
                ))}
              </ul>
              <div className="columns">
                <Section title={words.search.incidents} count={data.incidents.totalCount}>
                  <ul className="lines">
                    {data.incidents.nodes.map((incident) => (
                      <li key={incident.id}>
                        <EntityLink entity={incident} />
                        <span className="quiet">
                          <DatePart date={incident.date} />
                          {incident.type && ` · ${name(incident.type)}`}
                          {incident.facilities.nodes[0] && ` · ${nameOf(incident.facilities.nodes[0])}`}
                        </span>
                      </li>
                    ))}
                  </ul>
                </Section>
                <Section title={words.search.disputed} count={data.disputes.totalCount}>
                  <ul className="lines">
                    {data.disputes.nodes.map(({ id, question, about }) => (
                      <li key={id}>
                        <ViewLink
                          className="entity-link"
                          view={about?.__typename === 'Incident' ? 'accounts' : 'dossier'}
                          given={{ id: about?.id }}
                        >
                          <KindMark kind="Dispute" /> <span>{question}</span>
                        </ViewLink>
                        <span className="quiet">{about && nameOf(about)}</span>
                      </li>
                    ))}
                  </ul>
                </Section>
              </div>
              <PlaygroundLink document={BrowseDocument} variables={{}} />
            </>
          )
        }
      </Answered>
    </div>
  );
}

const countsOf = (data: BrowseQuery): readonly (readonly [string, number])[] => [
  ['Incident', data.incidents.totalCount],
  ['Facility', data.facilities.totalCount],
  ['Person', data.people.totalCount],
  ['Group', data.groups.totalCount],
  ['Organization', data.organizations.totalCount],
  ['Post', data.posts.totalCount],
  ['Proceeding', data.proceedings.totalCount],
  ['Place', data.places.totalCount],
  ['LegalInstrument', data.legalInstruments.totalCount],
  ['Source', data.sources.totalCount],
];
