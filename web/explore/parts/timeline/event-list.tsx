import './event-list.css';

import type { ReactNode } from 'react';

import type { EventShownFragment } from '../../generated/graphql.js';
import { useCodeName } from '../../words/code-name.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useLanguage } from '../../words/use-words.js';
import { DatePart } from '../date-part.js';
import { EntityLink } from '../entity-link.js';
import { QuoteMark } from '../quote-mark.js';

/** Events with their dates in words and who dates them so. */
export function EventList({ events }: { readonly events: readonly EventShownFragment[] }): ReactNode {
  const nameOf = useNameOf();
  const language = useLanguage();
  const name = useCodeName();
  return (
    <ol className="events" lang={language}>
      {events.map((event, index) => (
        <li key={index}>
          <span className="event-date">
            <DatePart date={event.date} />
          </span>
          <span>
            {event.entity && <EntityLink entity={event.entity} />} <QuoteMark claims={event.evidence} />
            <span className="quiet event-kind">
              {name(event.kind)}
              {event.post && ` · ${nameOf(event.post)}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
