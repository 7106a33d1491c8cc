import { z } from 'zod';

import { readSecret, type Report, text } from '../environment-rules.js';
import type { TokenIssuer } from './check-token.js';
import { type Role, ROLES } from './viewer.js';

/** Who is let in, and where it is written down what they changed. */
export interface AccessConfig {
  /** Where the keys of viewers are kept; undefined if there are none. */
  readonly keysFile: string | undefined;
  /** Whose tokens are taken; undefined if nobody's are. */
  readonly issuer: TokenIssuer | undefined;
  /** Signs sessions; undefined if each process makes its own. */
  readonly sessionSecret: string | undefined;
  /** Lines of JSON, one a change; undefined if none are kept. */
  readonly auditFile: string | undefined;
}

/** The variables of access, checked together. */
export const ACCESS = z
  .object({
    API_KEYS_FILE: text,
    OIDC_ISSUER: text,
    OIDC_AUDIENCE: text,
    OIDC_JWKS_URL: text,
    OIDC_ROLE_CLAIM: text,
    OIDC_ROLES: text,
    SESSION_SECRET: text,
    SESSION_SECRET_FILE: text,
    AUDIT_FILE: text,
  })
  .transform((given, context): AccessConfig => {
    const report: Report = (name, message) => {
      context.addIssue({ code: 'custom', path: [name], message });
    };
    return {
      keysFile: given.API_KEYS_FILE,
      issuer: readIssuer(given, report),
      sessionSecret: readSessionSecret(given, report),
      auditFile: given.AUDIT_FILE,
    };
  });

type Given = Readonly<Partial<Record<string, string | undefined>>>;

function readIssuer(given: Given, report: Report): TokenIssuer | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: address } = given;
  if (issuer === undefined) {
    reportUseless(given, report);
    return undefined;
  }
  const keysUrl = readSafeAddress(address);
  const roles = readRoles(given['OIDC_ROLES'] ?? ROLES.map((role) => `${role}=${role}`).join(','));
  if (audience === undefined)
    report('OIDC_AUDIENCE', 'not set; without it the tokens of every service of the issuer would be taken.');
  if (!keysUrl) report('OIDC_JWKS_URL', 'no https address; name where the issuer publishes its keys.');
  if (!roles)
    report('OIDC_ROLES', `not a list such as staff=editor,heads=admin; roles are ${ROLES.join(', ')}.`);
  if (audience === undefined || !keysUrl || !roles) return undefined;
  return { issuer, audience, keysUrl, roleClaim: given['OIDC_ROLE_CLAIM'] ?? 'roles', roles };
}

function reportUseless(given: Given, report: Report): void {
  for (const name of ['OIDC_AUDIENCE', 'OIDC_JWKS_URL'])
    if (given[name] !== undefined)
      report(name, 'of no use without OIDC_ISSUER; set that too, or leave this out.');
}

/** Whoever can change the keys on their way can sign tokens, except on this machine. */
function readSafeAddress(address = ''): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere) ? url : undefined;
}

function readRoles(list: string): ReadonlyMap<string, Role> | undefined {
  const roles = list.split(',').map((one) => {
    const at = one.lastIndexOf('=');
    const role = ROLES.find((known) => known === one.slice(at + 1).trim());
    return [one.slice(0, Math.max(0, at)).trim(), role] as const;
  });
  const known = roles.filter((one): one is readonly [string, Role] => one[0] !== '' && one[1] !== undefined);
  return known.length === roles.length ? new Map(known) : undefined;
}

const SHORTEST_SECRET = 32;

function readSessionSecret(
  { SESSION_SECRET: stated, SESSION_SECRET_FILE: file }: Given,
  report: Report,
): string | undefined {
  const { name, secret } = readSecret('SESSION_SECRET', { stated, file }, report);
  if (file !== undefined && secret === undefined) report(name, `"${file}" cannot be read.`);
  if (secret !== undefined && secret.length < SHORTEST_SECRET)
    report(name, `shorter than ${String(SHORTEST_SECRET)} letters; make one by \`openssl rand -base64 48\`.`);
  return secret;
}
