/** The headers that tell of a session. */
export interface CookieHeaders {
  readonly cookie?: string | undefined;
  readonly host?: string | undefined;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/iu;

/** On this machine there is no https; anywhere else a browser keeps the cookie to https and to the very host. */
const isOnThisMachine = (host: string | undefined): boolean => LOOPBACK.test(host ?? '');
const nameFor = (host: string | undefined): string => (isOnThisMachine(host) ? 'habeas' : '__Host-habeas');

/** The session in a request's cookies, or undefined. */
export function sessionIn({ cookie, host }: CookieHeaders): string | undefined {
  const name = nameFor(host);
  for (const one of cookie?.split(';') ?? []) {
    const [key = '', value] = one.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return undefined;
}

/** A `Set-Cookie` header no script reads and no other site's page sends; 0 seconds take it away. */
export const sessionCookie = (host: string | undefined, text: string, seconds: number): string =>
  [
    `${nameFor(host)}=${text}`,
    'Path=/',
    `Max-Age=${String(seconds)}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isOnThisMachine(host) ? [] : ['Secure']),
  ].join('; ');
