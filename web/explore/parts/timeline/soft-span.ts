import type { TimeFrame } from './time-frame.js';
import { DAY_MS } from './time-frame.js';

export interface StatedDate {
  readonly edtf: string;
  /** ISO days. */
  readonly earliest: string;
  readonly latest: string;
}

/** From the first to the last day that a date may mean, and whether each end is a day that was stated, or soft. */
export interface SoftSpan extends TimeFrame {
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** Undefined where there is no date, or none that can be read. */
export function softSpanOf(date: StatedDate | null | undefined): SoftSpan | undefined {
  if (!date) return undefined;
  const [from, to] = [Date.parse(date.earliest), Date.parse(date.latest) + DAY_MS];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const [start = '', end = start] = date.edtf.split('/');
  return { from, to, softStart: !DAY.test(start), softEnd: !DAY.test(end) };
}

/** A day and nothing that qualifies it, such as `~`. */
const DAY = /^\d{4}-\d\d-\d\d$/u;
