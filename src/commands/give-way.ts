import { readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Lets whoever answers questions on this machine have its processors first: a load has time. Linux gives each thread a
 * priority of its own, and those that collect garbage are there before the first line runs.
 */
export function giveWay(): void {
  const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [process.pid];
  for (const thread of threads) setPriority(thread, constants.priority.PRIORITY_LOW);
}
