const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

/** Resolves at the first signal to stop; a second one ends the process at once, with the status a shell expects. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const [signal, number] of Object.entries(SIGNALS)) {
      process.on(signal, () => {
        if (asked) process.exit(128 + number);
        asked = true;
        resolve();
      });
    }
  });
}
