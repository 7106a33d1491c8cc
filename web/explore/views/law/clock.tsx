import type { ReactNode } from 'react';

import type { ClocksQuery } from '../../generated/graphql.js';
import { DatePart } from '../../parts/date-part.js';
import { EntityLink } from '../../parts/entity-link.js';
import { QuoteMark } from '../../parts/quote-mark.js';
import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';
import { ClockBar } from './clock-bar.js';

type ObligationClock = ClocksQuery['obligations']['nodes'][number];

/** How a standing reads at a glance, beside its words. */
const TONES: Readonly<Record<string, string>> = {
  OVERDUE: 'bad',
  MET_LATE: 'warn',
  POSTPONED: 'warn',
  MET: 'good',
};

export function Clock({ clock }: { readonly clock: ObligationClock }): ReactNode {
  const words = useWords();
  const name = useCodeName();
  const { state, provision, status, daysOverdue, readings, steps } = clock;
  const met = steps.find(({ step }) => step === 'MET')?.date;
  return (
    <section className="panel" aria-label={provision?.name}>
      <h2>
        {state && <EntityLink entity={state} />}
        {provision && <EntityLink entity={provision} />}
        <span className={`badge ${TONES[status] ?? ''}`}>{name(status)}</span>
        {daysOverdue.most > 0 && (
          <span className="badge bad">{filled(words.law.overdueDays, { days: range(daysOverdue) })}</span>
        )}
      </h2>
      <p className="quiet">{provision?.summary}</p>
      {readings.map((reading) => (
        <div key={reading.basis} className="reading">
          <p>
            <span className="quiet">{words.law.reading}</span> {name(reading.basis)} · {words.law.due}{' '}
            <DatePart date={reading.due} />
            {reading.postponedUntil && (
              <>
                {' '}
                · {words.law.postponed} <DatePart date={reading.postponedUntil} />
              </>
            )}
          </p>
          <ClockBar reading={reading} met={met?.latest} asOf={clock.asOf?.latest} />
        </div>
      ))}
      <h3>{words.law.steps}</h3>
      <ol className="events">
        {steps.map(({ step, date, action, organization, evidence }, index) => (
          <li key={index}>
            <DatePart date={date} />
            <span>
              {name(step)} {action && <EntityLink entity={action} />}{' '}
              {organization && <EntityLink entity={organization} />} <QuoteMark claims={evidence} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const range = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === most ? String(least) : `${least}–${most}`;
