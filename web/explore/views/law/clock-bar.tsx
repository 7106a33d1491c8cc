import type { ReactNode } from 'react';

import type { ClocksQuery } from '../../generated/graphql.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';

type Reading = ClocksQuery['obligations']['nodes'][number]['readings'][number];
const WIDTH = 600;

/** From the start to the due day, to the end of a postponement, and what is beyond until it was met or the day asked about. */
export function ClockBar({
  reading,
  met,
  asOf,
}: {
  readonly reading: Reading;
  readonly met: string | undefined;
  readonly asOf: string | undefined;
}): ReactNode {
  const { law } = useWords();
  const [start, due] = [reading.start?.earliest, reading.due?.latest];
  if (start === undefined || due === undefined) return null;
  const granted = reading.postponedUntil?.latest ?? due;
  const end = [met ?? asOf ?? granted, granted].sort().at(-1) ?? granted;
  const from = Date.parse(start);
  const x = (day: string): number => ((Date.parse(day) - from) / (Date.parse(end) - from)) * WIDTH;
  return (
    <svg
      className="clock-bar"
      viewBox={`0 0 ${WIDTH} 34`}
      role="img"
      aria-label={filled(law.chart, { start, end })}
    >
      <rect className="given" x="0" width={x(due)} height="14" />
      <rect className="postponed" x={x(due)} width={x(granted) - x(due)} height="14" />
      <rect className="overdue" x={x(granted)} width={x(end) - x(granted)} height="14" />
      <text x="0" y="31">
        {start}
      </text>
      <text x={WIDTH} y="31" textAnchor="end">
        {end}
      </text>
    </svg>
  );
}
