import type { ReactNode } from 'react';

import { dateText } from '../../parts/date-text.js';
import type { Bucket } from '../../parts/timeline/count-bars.js';
import { filled } from '../../words/plural.js';
import { useLanguage, useWords } from '../../words/use-words.js';

/** The counts that bars draw, in figures. */
export function CountsTable({
  buckets,
  wider,
}: {
  readonly buckets: readonly Bucket[];
  readonly wider: number;
}): ReactNode {
  const { timeline } = useWords();
  const language = useLanguage();
  return (
    <details className="time-counts" aria-label={timeline.counts}>
      <summary>{timeline.counts}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{timeline.when}</th>
            <th scope="col">{timeline.count}</th>
          </tr>
        </thead>
        <tbody>
          {buckets.map(({ start, count }) => (
            <tr key={start}>
              <th scope="row">{dateText(start, language)}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {wider > 0 && <p className="quiet">{filled(timeline.wider, { count: wider })}</p>}
    </details>
  );
}
