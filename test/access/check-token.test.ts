import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { SignJWT, UnsecuredJWT } from 'jose';

import { type CheckToken, openTokenCheck, type TokenIssuer } from '../../src/access/check-token.js';
import { AUDIENCE, startTokenServer, type TokenServer } from './token-server.js';

const ROLES = new Map([
  ['editor', 'editor'],
  ['heads', 'admin'],
] as const);
const seconds = (from: number): number => Math.floor(Date.now() / 1000) + from;

describe('tokens', () => {
  let server: TokenServer;
  let check: CheckToken;
  const issuerOf = ({ issuer, keysUrl }: TokenServer, over: Partial<TokenIssuer> = {}): TokenIssuer => ({
    ...{ issuer, audience: AUDIENCE, keysUrl: new URL(keysUrl), roleClaim: 'roles', roles: ROLES },
    ...over,
  });
  before(async () => {
    server = await startTokenServer();
    check = openTokenCheck(issuerOf(server), 0);
  });
  after(() => server.stop());

  it('give the role that sees most of those they name', async () => {
    const { role, name } = await check(await server.token({ roles: ['editor', 'heads', 'cooks'] }));
    assert.deepEqual([role, name], ['admin', 'anna']);
    assert.equal((await check(await server.token({ roles: 'editor' }))).role, 'editor');
  });

  it('name roles in a claim within another, or of a name with dots', async () => {
    const within = openTokenCheck(issuerOf(server, { roleClaim: 'realm_access.roles' }));
    assert.equal((await within(await server.token({ realm_access: { roles: ['heads'] } }))).role, 'admin');
    assert.equal((await within(await server.token({ 'realm_access.roles': ['editor'] }))).role, 'editor');
  });

  it('are refused that name no role', async () => {
    for (const roles of [undefined, [], ['cooks'], ['admin'], { heads: true }])
      await assert.rejects(async () => check(await server.token({ roles })), { code: 'FORBIDDEN' });
  });

  it('are taken half a minute late or early, and no more', async () => {
    await check(await server.token({ exp: seconds(-20) }));
    await check(await server.token({ nbf: seconds(20) }));
    for (const claims of [{ exp: seconds(-40) }, { nbf: seconds(40) }]) {
      await assert.rejects(async () => check(await server.token(claims)), { code: 'UNAUTHENTICATED' });
    }
  });

  const STRANGE: readonly (readonly [name: string, claims: Readonly<Record<string, unknown>>])[] = [
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['for another service', { aud: 'mail' }],
    ['without an end', { exp: undefined }],
    ['of nobody', { sub: undefined }],
  ];
  for (const [name, claims] of STRANGE) {
    it(`are refused that are ${name}`, async () => {
      await assert.rejects(async () => check(await server.token(claims)), { code: 'UNAUTHENTICATED' });
    });
  }

  it('are refused that are signed by nobody, by a secret or by a key of another', async () => {
    const other = await startTokenServer();
    const said = { iss: server.issuer, aud: AUDIENCE, sub: 'anna', exp: seconds(60), roles: ['heads'] };
    const forged = [
      new UnsecuredJWT(said).encode(),
      await new SignJWT(said)
        .setProtectedHeader({ alg: 'HS256', kid: 'key 1' })
        .sign(new TextEncoder().encode('the public key, as if it were a secret')),
      await other.token(said),
      'a.b.c',
    ];
    for (const token of forged) await assert.rejects(check(token), { code: 'UNAUTHENTICATED' });
    await other.stop();
  });

  it('signed with a new key of the issuer are taken, and those with its old key are not', async () => {
    const [old, kept] = [await server.token(), openTokenCheck(issuerOf(server), 0)];
    await kept(old);
    const asked = server.asked;
    await kept(old);
    assert.equal(server.asked, asked);
    await server.rotate();
    await kept(await server.token());
    assert.equal(server.asked, asked + 1);
    await assert.rejects(kept(old), { code: 'UNAUTHENTICATED' });
  });

  it('with made up keys do not have the keys asked for each time', async () => {
    const patient = openTokenCheck(issuerOf(server));
    const asked = server.asked;
    for (const kid of ['x', 'y', 'z'])
      await assert.rejects(async () => patient(await server.token({}, { kid })), { code: 'UNAUTHENTICATED' });
    assert.equal(server.asked, asked + 1);
  });

  it('are not called wrong while the keys of the issuer cannot be read', async () => {
    const failing = await startTokenServer();
    const token = await failing.token();
    failing.fail();
    await assert.rejects(openTokenCheck(issuerOf(failing))(token), { code: 'SIGN_IN_UNAVAILABLE' });
    await failing.stop();
    await assert.rejects(openTokenCheck(issuerOf(failing))(token), { code: 'SIGN_IN_UNAVAILABLE' });
  });
});
