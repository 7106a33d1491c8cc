import { stat } from 'node:fs/promises';

import { type ApiKey, hashOf, whyRefused } from './api-key.js';
import { readKeys } from './key-file.js';
import { refusal } from './refusal.js';

/** Finds keys that are of use. Both throw HabeasError UNAUTHENTICATED for any other. */
export interface KeyRing {
  byText(text: string): Promise<ApiKey>;
  byHash(hash: string): Promise<ApiKey>;
}

interface Ring {
  readonly version: string;
  readonly keys: ReadonlyMap<string, ApiKey>;
}

/** Looks keys up in a file, which is read again whenever it has changed; without a file there is none. */
export function openKeyRing(file: string | undefined, now: () => Date = () => new Date()): KeyRing {
  let ring: Ring = { version: '', keys: new Map() };
  const byHash = async (hash: string): Promise<ApiKey> => {
    if (file !== undefined) ring = await refresh(ring, file);
    const key = ring.keys.get(hash);
    if (key === undefined) throw refusal('Authorization: what was sent is no key of this service');
    const reason = whyRefused(key, now());
    if (reason === 'revoked') throw refusal('Authorization: what was sent is a key that was revoked', key);
    if (reason === 'expired') throw refusal('Authorization: what was sent is a key that has expired', key);
    return key;
  };
  return { byHash, byText: (text) => byHash(hashOf(text)) };
}

async function refresh(ring: Ring, file: string): Promise<Ring> {
  const { mtimeMs, ino, size } = await stat(file).catch(() => ({ mtimeMs: 0, ino: 0, size: 0 }));
  const version = [mtimeMs, ino, size].join(' ');
  if (version === ring.version) return ring;
  return { version, keys: new Map((await readKeys(file)).map((key) => [key.hash, key])) };
}
