import './event-strip.css';

import type { ReactNode } from 'react';
import { useRef } from 'react';

import type { EventShownFragment } from '../generated/graphql.js';
import { useCodeName } from '../words/code-name.js';
import { useNameOf } from '../words/use-name-of.js';
import { useLanguage, useWords } from '../words/use-words.js';
import { DatePart } from './date-part.js';
import { EntityLink } from './entity-link.js';
import { placeEvents } from './place-events.js';
import { QuoteMark } from './quote-mark.js';
import { useSize } from './use-size.js';

const FIRST_SIZE = [600, 0] as const;
const ROW = 12;

/** Events on one axis, each as long as its date is unsure, and below them as a list. */
export function EventStrip({ events }: { readonly events: readonly EventShownFragment[] }): ReactNode {
  const words = useWords();
  const nameOf = useNameOf();
  const language = useLanguage();
  const name = useCodeName();
  const box = useRef<HTMLDivElement>(null);
  const [width] = useSize(box, FIRST_SIZE);
  const { spans, ticks, rows } = placeEvents(events, width);
  const height = rows * ROW + 24;
  return (
    <div ref={box}>
      {spans.length > 1 && (
        <svg className="strip" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.strip.label}>
          {ticks.map(({ x, label }) => (
            <g key={label}>
              <line x1={x} x2={x} y1="0" y2={height - 16} />
              <text x={x} y={height - 3} textAnchor="middle">
                {label}
              </text>
            </g>
          ))}
          {spans.map(({ index, x, width, row }) => (
            <rect
              key={index}
              className={`event event-${events[index]?.kind ?? ''}`}
              x={x}
              y={row * ROW + 3}
              width={width}
              height={ROW - 5}
              rx={(ROW - 5) / 2}
            >
              <title>{nameOf(events[index]?.entity ?? { name: '' })}</title>
            </rect>
          ))}
        </svg>
      )}
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
    </div>
  );
}
