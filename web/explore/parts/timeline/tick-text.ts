import type { Language } from '../../words/use-words.js';
import type { Ticks, Unit } from './ticks.js';

/** What stands at a tick; `around` is the year or month it lies in, told once for all ticks of one. */
export interface TickText {
  readonly time: number;
  readonly label: string;
  readonly around?: string;
}

const LABELS: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  decade: { year: 'numeric' },
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
};

const AROUND: Readonly<Partial<Record<Unit, Intl.DateTimeFormatOptions>>> = {
  month: { year: 'numeric' },
  day: { month: 'short', year: 'numeric' },
};

/** Ticks in words of the language; `decade` has a place for the year that one begins with. */
export function tickTexts({ unit, times }: Ticks, language: Language, decade: string): readonly TickText[] {
  const written = (time: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' }).format(
      time,
    );
  const around = AROUND[unit];
  return times.map((time, index) => {
    const label = written(time, LABELS[unit]);
    const before = times[index - 1];
    const now = around && written(time, around);
    const told = around && before !== undefined && written(before, around) === now;
    return {
      time,
      label: unit === 'decade' ? decade.replace('{year}', label) : label,
      ...(now !== undefined && !told && { around: now }),
    };
  });
}
