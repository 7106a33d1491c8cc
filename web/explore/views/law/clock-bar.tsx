import type { ReactNode } from 'react';
import { useRef } from 'react';

import type { ClocksQuery } from '../../generated/graphql.js';
import { dateText } from '../../parts/date-text.js';
import { useSize } from '../../parts/use-size.js';
import { filled } from '../../words/plural.js';
import { useLanguage, useWords } from '../../words/use-words.js';

type Reading = ClocksQuery['obligations']['nodes'][number]['readings'][number];

const FIRST_SIZE = [900, 0] as const;
const TOP = 20;
const BAR = 22;
const HEIGHT = TOP + BAR + 20;
/** A name needs so much room in its part, and a date from the one before it, in pixels. */
const NAME = 92;
const DATE = 124;

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
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [width] = useSize(box, FIRST_SIZE);
  const [start, due] = [reading.start?.earliest, reading.due?.latest];
  if (start === undefined || due === undefined) return null;
  const granted = reading.postponedUntil?.latest ?? due;
  const end = [met ?? asOf ?? granted, granted].sort().at(-1) ?? granted;
  const from = Date.parse(start);
  const x = (day: string): number => ((Date.parse(day) - from) / (Date.parse(end) - from)) * width;
  const parts = (
    [
      ['given', start, due],
      ['postponed', due, granted],
      ['overdue', granted, end],
    ] as const
  ).filter(([, first, last]) => x(last) > x(first));
  const days = withRoom([...new Set([start, due, granted, end])], x, width);
  const isAsked = asOf !== undefined && asOf > start && asOf < end;
  return (
    <div ref={box}>
      <svg
        className="clock-bar"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        role="img"
        aria-label={filled(law.chart, { start: dateText(start, language), end: dateText(end, language) })}
      >
        {parts.map(([part, first, last]) => (
          <g key={part} className={part}>
            <title>{`${law.parts[part]}: ${dateText(first, language)} – ${dateText(last, language)}`}</title>
            <rect x={x(first)} y={TOP} width={x(last) - x(first)} height={BAR} />
            {x(last) - x(first) > NAME && (
              <text
                x={part === 'overdue' ? x(last) - 8 : x(first) + 8}
                y={TOP + 15}
                textAnchor={part === 'overdue' ? 'end' : 'start'}
              >
                {law.parts[part]}
              </text>
            )}
          </g>
        ))}
        {days.map((day) => (
          <g key={day} className="clock-day">
            <line x1={x(day)} x2={x(day)} y1={TOP} y2={TOP + BAR + 4} />
            <text x={x(day)} y={HEIGHT - 3} textAnchor={anchorAt(x(day), width)}>
              {dateText(day, language)}
            </text>
          </g>
        ))}
        {isAsked && (
          <g className="clock-asked">
            <line x1={x(asOf)} x2={x(asOf)} y1={TOP - 4} y2={TOP + BAR + 2} />
            <text x={x(asOf)} y={TOP - 7} textAnchor={anchorAt(x(asOf), width)}>
              {law.asOf} {dateText(asOf, language)}
            </text>
          </g>
        )}
      </svg>
      {parts.some(([, first, last]) => x(last) - x(first) <= NAME) && (
        <p className="clock-parts">
          {parts.map(([part]) => (
            <span key={part} className={part}>
              {law.parts[part]}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Days whose dates can be read: the first and the last, and those between that lie over none. */
function withRoom(days: readonly string[], x: (day: string) => number, width: number): readonly string[] {
  return days.reduce<readonly string[]>((shown, day, at) => {
    if (at === 0 || at === days.length - 1) return [...shown, day];
    const before = x(shown.at(-1) ?? day);
    // The first stands to the right of its day, the last to the left.
    const isFree = x(day) - before > (shown.length === 1 ? 1.5 : 1) * DATE && width - x(day) > 1.5 * DATE;
    return isFree ? [...shown, day] : shown;
  }, []);
}

const anchorAt = (x: number, width: number): 'start' | 'middle' | 'end' => {
  if (x < DATE / 2) return 'start';
  return x > width - DATE / 2 ? 'end' : 'middle';
};
