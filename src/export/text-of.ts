import type { ExportedValue } from './exported-item.js';

/** A value that is a text, or an empty one where it is none. */
export function textOf(values: ReadonlyMap<string, ExportedValue>, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}
