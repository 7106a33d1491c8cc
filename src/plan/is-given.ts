/** GraphQL has two ways to leave an argument out: not naming it, and giving null. */
export const isGiven = <Value>(value: Value | null | undefined): value is Value =>
  value !== undefined && value !== null;
