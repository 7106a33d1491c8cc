/** A time, or the millisecond after `last` where it lies before. */
export const laterThan = (last: number, time: Date): Date =>
  time.getTime() < last ? new Date(last + 1) : time;
