import type { ReactNode } from 'react';

import { Answered } from '../../asking/answered.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { IncidentDimension, IncidentType, IncidentWhere } from '../../generated/graphql.js';
import { IncidentsBehindDocument } from '../../generated/graphql.js';
import { DatePart } from '../../parts/date-part.js';
import { EntityLink } from '../../parts/entity-link.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';

/** The incidents that a bar counts. */
export function BehindBar({
  by,
  bar,
}: {
  readonly by: IncidentDimension;
  readonly bar: string | null;
}): ReactNode {
  const { statistics } = useWords();
  const answer = useAnswer(
    IncidentsBehindDocument,
    { where: whereOf(by, bar ?? '') },
    { when: bar !== null },
  );
  if (bar === null) return null;
  return (
    <Answered answer={answer}>
      {({ incidents }) => (
        <section className="behind" aria-label={statistics.behind}>
          <h3>
            {statistics.behind} <span className="count">{incidents.totalCount}</span>
          </h3>
          <ul className="lines">
            {incidents.nodes.map((incident) => (
              <li key={incident.id}>
                <EntityLink entity={incident} />{' '}
                <span className="quiet">
                  <DatePart date={incident.date} />
                </span>
              </li>
            ))}
          </ul>
          {incidents.totalCount > incidents.nodes.length && (
            <p className="quiet">{filled(statistics.first, { count: incidents.nodes.length })}</p>
          )}
        </section>
      )}
    </Answered>
  );
}

function whereOf(by: IncidentDimension, bar: string): IncidentWhere {
  switch (by) {
    case 'TYPE':
      return { type: { eq: bar as IncidentType } };
    case 'YEAR':
      return { date: { from: bar, to: bar } };
    case 'FACILITY':
      return { facilities: { some: { id: { eq: bar } } } };
    case 'REGION':
      return {
        or: [
          {
            facilities: {
              some: { location: { or: [{ id: { eq: bar } }, { within: { id: { eq: bar } } }] } },
            },
          },
          { places: { some: { or: [{ id: { eq: bar } }, { within: { id: { eq: bar } } }] } } },
        ],
      };
  }
}
