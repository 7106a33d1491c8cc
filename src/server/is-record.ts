export type Fields = Readonly<Record<string, unknown>>;

/** Whether a piece of JSON has fields. */
export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
