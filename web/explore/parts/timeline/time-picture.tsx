import './timeline.css';

import type { ReactNode } from 'react';
import { useId } from 'react';

import { ViewLink } from '../../address/view-link.js';
import type { EventShownFragment } from '../../generated/graphql.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useLanguage, useWords } from '../../words/use-words.js';
import { dateText } from '../date-text.js';
import type { CountBar } from './count-bars.js';
import { placeLane, scaleOf } from './place-lanes.js';
import { softSpanOf } from './soft-span.js';
import { SoftMasks, SpanShape } from './span-shape.js';
import { StackShape } from './stack-shape.js';
import { type SpanStack, stackLane } from './stack-spans.js';
import { tickTexts } from './tick-text.js';
import { ticksOf } from './ticks.js';
import type { TimeFrame } from './time-frame.js';

const ROW = 13;
/** So high is a picture at most, whatever happened: more of a lane is stacked. */
const ROWS = { ofAll: 14, least: 3 };
const NAME = 20;
const AXIS = 36;
const BETWEEN_TICKS = 84;
/** A label nearer to the right edge would be cut. */
const LABEL = 36;

/** The events of one lane by index; without a name it is the only one. */
export interface DrawnLane {
  readonly key: string;
  readonly name?: string;
  readonly events: readonly number[];
}

/** Events on one axis, in lanes, each as long as its date is unsure; a list beside it tells the same in words. */
export function TimePicture({
  events,
  lanes,
  frame,
  width,
  bars = [],
  barHeight = 0,
  onOpen,
}: {
  readonly events: readonly EventShownFragment[];
  readonly lanes: readonly DrawnLane[];
  readonly frame: TimeFrame;
  /** In pixels of the page. */
  readonly width: number;
  readonly bars?: readonly CountBar[];
  readonly barHeight?: number;
  /** Shows the time of events that are drawn as one. */
  readonly onOpen?: (frame: TimeFrame) => void;
}): ReactNode {
  const words = useWords();
  const nameOf = useNameOf();
  const language = useLanguage();
  const masks = useId();
  const xOf = scaleOf(frame, width);
  const timeOf = (x: number): number => frame.from + (x / width) * (frame.to - frame.from);
  const frameOf = ({ x, width: wide }: SpanStack): TimeFrame => ({
    from: timeOf(Math.max(0, x)),
    to: timeOf(Math.min(width, x + wide)),
  });
  const ticks = tickTexts(ticksOf(frame, width / BETWEEN_TICKS), language, words.timeline.decade);
  const titleOf = (index: number): string => {
    const { entity, date } = events[index] ?? {};
    return `${entity ? nameOf(entity) : ''}, ${date ? dateText(date.edtf, language) : words.undated}`;
  };
  const mostRows = Math.max(ROWS.least, Math.floor(ROWS.ofAll / lanes.length));
  const placed = lanes.map((lane) => {
    const spans = lane.events.flatMap((index) => {
      const span = softSpanOf(events[index]?.date);
      return span ? [[index, span] as const] : [];
    });
    return { ...lane, ...stackLane(placeLane(spans, frame, width), mostRows) };
  });
  const heights = placed.map(
    ({ rows, name }) => Math.max(1, rows) * ROW + (name === undefined ? 4 : NAME + 4),
  );
  const tops = heights.map((_height, at) => heights.slice(0, at).reduce((sum, one) => sum + one, barHeight));
  const bottom = heights.reduce((sum, one) => sum + one, barHeight);
  return (
    <svg
      className="time"
      viewBox={`0 0 ${width} ${bottom + AXIS}`}
      height={bottom + AXIS}
      // The list has the same links, which would else be read twice.
      aria-hidden="true"
    >
      <SoftMasks id={masks} />
      <g className="time-axis">
        {ticks.map(({ time, label, around }) => (
          <g key={time} transform={`translate(${xOf(time)} 0)`}>
            <line y2={bottom + 8} />
            {xOf(time) < width - LABEL && (
              <text x="3" y={bottom + 15}>
                {label}
              </text>
            )}
            {around !== undefined && xOf(time) < width - 2 * LABEL && (
              <text className="time-around" x="3" y={bottom + 31}>
                {around}
              </text>
            )}
          </g>
        ))}
      </g>
      <g className="time-bars">
        {bars.map(({ start, count, x, width: wide, height }) => (
          <rect key={start} x={x} y={barHeight - height - 4} width={wide} height={height}>
            <title>{`${dateText(start, language)}: ${count}`}</title>
          </rect>
        ))}
      </g>
      {placed.map(({ key, name, spans, stacks, rows }, at) => (
        <g key={key} className="time-lane" transform={`translate(0 ${tops[at]})`}>
          {name !== undefined && (
            <>
              <line x2={width} />
              <text x="4" y="15">
                {name}
              </text>
            </>
          )}
          {spans.map((span) => (
            <ViewLink
              key={span.index}
              view="dossier"
              given={{ id: events[span.index]?.entity?.id }}
              className={`event event-${events[span.index]?.kind ?? ''}`}
              tabIndex={-1}
            >
              <title>{titleOf(span.index)}</title>
              <SpanShape span={span} y={span.row * ROW + (name === undefined ? 3 : NAME + 2)} masks={masks} />
            </ViewLink>
          ))}
          {stacks.map((stack) => (
            <StackShape
              key={stack.indices[0]}
              stack={stack}
              y={(rows - 1) * ROW + (name === undefined ? 3 : NAME + 2)}
              width={width}
              title={stack.indices.map(titleOf).join('\n')}
              {...(onOpen && { onOpen: () => onOpen(frameOf(stack)) })}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
