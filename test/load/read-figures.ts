/** What a service says of its process. */
export interface Figures {
  readonly residentBytes: number;
  /** The longest that its event loop was held up of 100 times, since it was asked last, in milliseconds. */
  readonly lagMilliseconds: number;
  /** Spent on garbage collection since its start. */
  readonly collectedSeconds: number;
}

/** A timer of the process's own fires after this time at the earliest, and that is in what is told. */
const TIMER_MILLISECONDS = 10;

/** @param metrics the address of its figures */
export async function readFigures(metrics: string): Promise<Figures> {
  const text = await (await fetch(metrics)).text();
  const sum = (name: string): number =>
    [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'gmu'))].reduce(
      (all, [, value]) => all + Number(value),
      0,
    );
  return {
    residentBytes: sum('process_resident_memory_bytes'),
    lagMilliseconds: sum('nodejs_eventloop_lag_p99_seconds') * 1000 - TIMER_MILLISECONDS,
    collectedSeconds: sum('nodejs_gc_duration_seconds_sum'),
  };
}
