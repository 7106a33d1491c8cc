const EVERY_MILLISECONDS = 100;
const MEGABYTE = 1_048_576;

export interface MemoryWatch {
  /** The most this process held since, in megabytes. */
  stop(): number;
}

/** Looks at this process's memory now and then. */
export function watchMemory(): MemoryWatch {
  let most = process.memoryUsage.rss();
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, EVERY_MILLISECONDS);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return Math.round(most / MEGABYTE);
    },
  };
}
