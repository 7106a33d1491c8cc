import { randomBytes } from 'node:crypto';

import { jwtVerify, SignJWT } from 'jose';

import type { TokenBearer } from './check-token.js';
import { refusal } from './refusal.js';
import { ROLES } from './viewer.js';

/** What a session stands for: a key, which is looked up each time, or the role that a token gave until it ends. */
export type SessionOf = { readonly keyHash: string } | TokenBearer;

export interface Sessions {
  /** The text of a cookie, and for how many seconds it is good. */
  write(of: SessionOf): Promise<{ readonly text: string; readonly seconds: number }>;
  /** @throws HabeasError UNAUTHENTICATED */
  read(text: string): Promise<SessionOf>;
}

const LONGEST_SECONDS = 8 * 3600;
const ISSUER = 'habeas-session';
const ALGORITHM = 'HS256';

/**
 * Sessions that are signed and nowhere kept.
 * @param secret by which other processes, and this one after a start, know them; made up if absent
 */
export function openSessions(secret: string | undefined, now: () => Date = () => new Date()): Sessions {
  const key = secret === undefined ? randomBytes(32) : new TextEncoder().encode(secret);
  return {
    write: async (of) => {
      const begun = Math.floor(now().getTime() / 1000);
      const ends = Math.min(begun + LONGEST_SECONDS, 'expires' in of ? of.expires : Number.POSITIVE_INFINITY);
      const text = await new SignJWT({ ...of })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setIssuedAt(begun)
        .setExpirationTime(ends)
        .sign(key);
      return { text, seconds: Math.max(0, ends - begun) };
    },
    read: async (text) => {
      const checks = { issuer: ISSUER, algorithms: [ALGORITHM], requiredClaims: ['exp'], currentDate: now() };
      const { payload } = await jwtVerify(text, key, checks).catch(() => {
        throw refusal('Cookie: the session has ended; sign in again');
      });
      const { keyHash, role, name, exp = 0 } = payload;
      if (typeof keyHash === 'string') return { keyHash };
      const known = ROLES.find((one) => one === role);
      if (known === undefined) throw refusal('Cookie: the session is of no role; sign in again');
      return { role: known, name: String(name), expires: exp };
    },
  };
}
