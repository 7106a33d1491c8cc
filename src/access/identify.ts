import type { CheckToken } from './check-token.js';
import type { KeyRing } from './key-ring.js';
import { refusal } from './refusal.js';
import type { SessionOf, Sessions } from './session.js';
import { type CookieHeaders, sessionIn } from './session-cookie.js';
import { ANONYMOUS, type Viewer, viewerOf } from './viewer.js';

export interface Credentials extends CookieHeaders {
  readonly authorization?: string | undefined;
}

export interface Access {
  /** Who sends these headers. @throws HabeasError UNAUTHENTICATED, FORBIDDEN or SIGN_IN_UNAVAILABLE */
  identify(sent: Credentials): Promise<Viewer>;
  /** Makes a session of a key or a token. @throws as `identify` */
  signIn(text: string): Promise<{ readonly text: string; readonly seconds: number; readonly viewer: Viewer }>;
}

export interface AccessParts {
  readonly keys: KeyRing;
  readonly sessions: Sessions;
  /** None where no issuer is configured. */
  readonly checkToken: CheckToken | undefined;
}

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/u;

export function openAccess({ keys, sessions, checkToken }: AccessParts): Access {
  const readCredential = async (
    text: string,
  ): Promise<{ readonly viewer: Viewer; readonly of: SessionOf }> => {
    if (checkToken && TOKEN.test(text)) {
      const of = await checkToken(text);
      return { viewer: viewerOf(of.role, of.name), of };
    }
    const { hash, role, id } = await keys.byText(text);
    return { viewer: viewerOf(role, id), of: { keyHash: hash } };
  };
  const resume = async (session: string): Promise<Viewer> => {
    const of = await sessions.read(session);
    if (!('keyHash' in of)) return viewerOf(of.role, of.name);
    const { role, id } = await keys.byHash(of.keyHash);
    return viewerOf(role, id);
  };
  return {
    identify: async (sent) => {
      const { authorization } = sent;
      if (authorization === undefined) {
        const session = sessionIn(sent);
        return session === undefined ? ANONYMOUS : resume(session);
      }
      const text = /^Bearer (?<text>\S+)$/iu.exec(authorization)?.groups?.['text'];
      if (text === undefined) throw refusal('Authorization: what was sent is not of the form "Bearer KEY"');
      return (await readCredential(text)).viewer;
    },
    signIn: async (text) => {
      const { viewer, of } = await readCredential(text);
      return { ...(await sessions.write(of)), viewer };
    },
  };
}
