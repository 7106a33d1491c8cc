import { createHash, randomBytes } from 'node:crypto';

import type { Role } from './viewer.js';

/** A key as it is kept: its text is told once, when it is made. */
export interface ApiKey {
  /** Short, to name it by; no part of the text. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly hash: string;
  readonly created: string;
  readonly expires?: string | undefined;
  readonly revoked?: string | undefined;
}

const PREFIX = 'habeas_';
const KEY_BYTES = 32;

export interface KeyRequest extends Pick<ApiKey, 'name' | 'role' | 'expires'> {
  readonly now: Date;
}

export function makeKey({ now, ...key }: KeyRequest): { readonly key: ApiKey; readonly text: string } {
  const text = `${PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}`;
  const id = randomBytes(4).toString('hex');
  return { key: { id, ...key, hash: hashOf(text), created: now.toISOString() }, text };
}

/** SHA-256 is enough: of 256 random bits there are too many to try, which a slow hash is for with words that people choose. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Why a key is of no use; undefined for one that is. */
export function whyRefused(
  { revoked, expires }: Pick<ApiKey, 'revoked' | 'expires'>,
  now: Date,
): 'revoked' | 'expired' | undefined {
  if (revoked !== undefined) return 'revoked';
  return expires !== undefined && Date.parse(expires) <= now.getTime() ? 'expired' : undefined;
}
