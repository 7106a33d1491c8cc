import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An issuer of tokens on this machine, with keys of its own. */
export interface TokenServer {
  readonly issuer: string;
  readonly keysUrl: string;
  /** How often its keys were asked for. */
  readonly asked: number;
  /** Signs with a new key from now on; the old one is published no more. */
  rotate(): Promise<void>;
  /** Answers 500 from now on. */
  fail(): void;
  /** A token of an editor for an hour, but for what is said otherwise. */
  token(
    claims?: Readonly<Record<string, unknown>>,
    header?: Readonly<Record<string, string>>,
  ): Promise<string>;
  stop(): Promise<void>;
}

export const AUDIENCE = 'habeas';

export async function startTokenServer(algorithm = 'ES256'): Promise<TokenServer> {
  let [asked, failing, number] = [0, false, 0];
  let keys = await makeKeys();
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(failing ? 500 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: [keys.published] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    issuer,
    keysUrl: `${issuer}/keys`,
    get asked() {
      return asked;
    },
    rotate: async () => {
      keys = await makeKeys();
    },
    fail: () => {
      failing = true;
    },
    token: (claims, header) => {
      const now = Math.floor(Date.now() / 1000);
      const said = { iss: issuer, aud: AUDIENCE, sub: 'anna', iat: now, exp: now + 3600, roles: ['editor'] };
      return new SignJWT({ ...said, ...claims })
        .setProtectedHeader({ alg: algorithm, kid: keys.published.kid, ...header })
        .sign(keys.secret);
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };

  async function makeKeys(): Promise<{
    readonly secret: CryptoKey;
    readonly published: Readonly<Record<string, unknown>> & { readonly kid: string };
  }> {
    number += 1;
    const { publicKey, privateKey } = await generateKeyPair(algorithm);
    const kid = `key ${String(number)}`;
    return { secret: privateKey, published: { ...(await exportJWK(publicKey)), kid, alg: algorithm } };
  }
}
