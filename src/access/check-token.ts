import { errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';

import { HabeasError } from '../errors/habeas-error.js';
import { issuerKeys } from './issuer-keys.js';
import { refusal } from './refusal.js';
import { type Role, ROLES } from './viewer.js';

/** Whose tokens are taken, and how they name a role. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** Where its keys are (JWKS). */
  readonly keysUrl: URL;
  /** Claim that names roles: its name, or a path with dots such as `realm_access.roles`. */
  readonly roleClaim: string;
  /** Roles by what the claim calls them. */
  readonly roles: ReadonlyMap<string, Role>;
}

/** What a token says of the one who sends it. */
export interface TokenBearer {
  readonly role: Role;
  readonly name: string;
  /** Seconds since 1970. */
  readonly expires: number;
}
/** @throws HabeasError UNAUTHENTICATED, FORBIDDEN or SIGN_IN_UNAVAILABLE */
export type CheckToken = (token: string) => Promise<TokenBearer>;

/** Asymmetric ones alone: a token cannot choose a secret that anybody has, such as a public key, or none. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_SKEW_SECONDS = 30;

/**
 * Checks JSON Web Tokens of one issuer: signature, issuer, audience, times.
 * @param keysAskedMilliseconds how long to wait before unknown keys are asked for again
 */
export function openTokenCheck(from: TokenIssuer, keysAskedMilliseconds?: number): CheckToken {
  const keys = issuerKeys(from.keysUrl, keysAskedMilliseconds);
  return async (token) => {
    const { payload } = await verify(token, keys, from);
    return { role: roleOf(payload, from), name: payload.sub ?? '', expires: payload.exp ?? 0 };
  };
}

async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: TokenIssuer,
): Promise<{ readonly payload: JWTPayload }> {
  try {
    return await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_SECONDS,
      requiredClaims: ['sub', 'exp'],
    });
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) {
      throw refusal('Authorization: what was sent is a token that has expired', named(cause.payload));
    }
    if (isAboutToken(cause)) throw refusal('Authorization: what was sent is no token for this service');
    throw new HabeasError(
      'SIGN_IN_UNAVAILABLE',
      'Authorization: the keys by which tokens are checked cannot be read now; try again shortly.',
      { cause },
    );
  }
}

/** And not about reading the issuer's keys. */
const isAboutToken = (cause: unknown): boolean =>
  cause instanceof errors.JOSEError &&
  cause.code !== errors.JOSEError.code &&
  !(cause instanceof errors.JWKSTimeout) &&
  !(cause instanceof errors.JWKSInvalid);

const named = ({ sub }: JWTPayload): { readonly id: string } | undefined =>
  sub === undefined ? undefined : { id: sub };

/** The one who sees most, of those that the claim names. */
function roleOf(payload: JWTPayload, { roleClaim, roles }: TokenIssuer): Role {
  const stated = payload[roleClaim] ?? valueAt(payload, roleClaim.split('.'));
  const found = new Set([stated].flat().map((one) => roles.get(String(one))));
  const role = ROLES.findLast((one) => found.has(one));
  if (role) return role;
  throw new HabeasError(
    'FORBIDDEN',
    `Authorization: the token's ${roleClaim} names no role of this service; it takes ${[...roles.keys()].join(', ')}. Send no token to ask as anybody.`,
    { cause: named(payload) },
  );
}

const valueAt = (value: unknown, [name, ...rest]: readonly string[]): unknown => {
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return valueAt((value as Readonly<Record<string, unknown>>)[name], rest);
};
