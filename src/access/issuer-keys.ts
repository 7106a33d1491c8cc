import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

const KEPT_MILLISECONDS = 600_000;
/** Keys that are not known yet are asked for no more often than this, whoever makes up their ids. */
const ASKED_MILLISECONDS = 30_000;
const WAIT_MILLISECONDS = 5_000;

/**
 * The keys of an issuer (JWKS), kept for ten minutes and asked for again when a token has another. Both are timed by a clock
 * that is never set: jose's own times are of the date, and one that goes back by hours would keep old keys for hours.
 * @param askedMilliseconds how long to wait before unknown keys are asked for again
 */
export function issuerKeys(url: URL, askedMilliseconds: number = ASKED_MILLISECONDS): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url, {
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: Number.POSITIVE_INFINITY,
    timeoutDuration: WAIT_MILLISECONDS,
  });
  let readAt = Number.NEGATIVE_INFINITY;
  const age = (): number => performance.now() - readAt;
  const read = async (): Promise<void> => {
    await keys.reload();
    readAt = performance.now();
  };
  return async (header, token) => {
    if (age() >= KEPT_MILLISECONDS) await read();
    try {
      return await keys(header, token);
    } catch (fault) {
      if (!(fault instanceof errors.JWKSNoMatchingKey) || age() < askedMilliseconds) throw fault;
      await read();
      return keys(header, token);
    }
  };
}
