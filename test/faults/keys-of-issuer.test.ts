import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { type CheckToken, openTokenCheck } from '../../src/access/check-token.js';
import { AUDIENCE, startTokenServer, type TokenServer } from '../access/token-server.js';

const directory = mkdtempSync(join(tmpdir(), 'habeas-keys-'));
const clock = join(directory, 'clock');
process.env['CLOCK_FILE'] = clock;
const jump = (hours: number): void => writeFileSync(clock, String(hours * 3_600_000));
jump(0);
await import('./shift-clock.js');

const ASKED_MILLISECONDS = 1_000;
const REFUSED = { code: 'UNAUTHENTICATED' };

describe('tokens after a clock that jumps', () => {
  let server: TokenServer;
  let check: CheckToken;
  before(async () => {
    server = await startTokenServer();
  });
  beforeEach(async () => {
    jump(0);
    const { issuer, keysUrl } = server;
    const roles = new Map([['editor', 'editor'] as const]);
    const from = { issuer, audience: AUDIENCE, keysUrl: new URL(keysUrl), roleClaim: 'roles', roles };
    check = openTokenCheck(from, ASKED_MILLISECONDS);
  });
  after(async () => {
    await server.stop();
    rmSync(directory, { recursive: true });
  });
  /** Of this real time, whatever the clock shows, for an hour. */
  const issued = (): Promise<string> => {
    const now = Math.floor(performance.timeOrigin / 1000);
    return server.token({ iat: now, nbf: now, exp: now + 3600 });
  };

  it('are refused while it shows a time after their end or before their beginning, and taken when it is right', async () => {
    const token = await issued();
    for (const hours of [3, -3]) {
      await check(token);
      jump(hours);
      await assert.rejects(check(token), REFUSED, String(hours));
      jump(0);
    }
    await check(token);
  });

  for (const hours of [5, -5]) {
    it(`by ${String(hours)} hours are taken with a key that is new meanwhile, and not with the old one`, async () => {
      const old = await server.token({ exp: Math.floor(performance.timeOrigin / 1000) + 86_400 });
      await check(old);
      await server.rotate();
      jump(hours);
      await wait(ASKED_MILLISECONDS);
      await check(await server.token());
      await assert.rejects(async () => check(old), REFUSED);
      const other = await server.token({}, { kid: 'made up' });
      const asked = server.asked;
      await assert.rejects(check(other), REFUSED);
      assert.equal(server.asked, asked, 'keys are asked for as often as somebody likes');
    });
  }
});
