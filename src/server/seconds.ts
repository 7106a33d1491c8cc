/** Bounds of what is timed, from an index's answer to the longest statement. */
export const SECONDS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];
