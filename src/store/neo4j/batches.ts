/** Rows in one UNWIND: many enough to spare round trips, few enough to fit a transaction's memory. */
export const BATCH = 5_000;
