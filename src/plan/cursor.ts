import { HabeasError } from '../errors/habeas-error.js';
import { shorten } from '../errors/shorten.js';
import type { OrderKey } from './plan.js';

/** Opaque to clients: the order it was made under, then the keys of its row. */
export function writeCursor(signature: string, keys: readonly OrderKey[]): string {
  return Buffer.from(JSON.stringify([signature, ...keys])).toString('base64url');
}

/** @throws HabeasError BAD_USER_INPUT when the text is no cursor, or one made under another order. */
export function readCursor(argument: string, cursor: string, signature: string): readonly OrderKey[] {
  const [made, ...keys] = parse(cursor);
  if (made === undefined || !keys.every((key) => typeof key === 'string' || Number.isFinite(key))) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `${argument}: "${shorten(cursor)}" is not a cursor; use one this service returned.`,
    );
  }
  if (made !== signature) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `${argument}: the cursor belongs to another list or order; start again without ${argument}, or keep orderBy as it was.`,
    );
  }
  return keys as readonly OrderKey[];
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
