import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { pino } from 'pino';

import { makeKey } from '../../src/access/api-key.js';
import { readKeys, writeKeys } from '../../src/access/key-file.js';
import { AUDIENCE, startTokenServer, type TokenServer } from '../access/token-server.js';
import { type Service, startService } from './start-service.js';

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_TYPE = { 'content-type': 'application/json' };

describe('sessions of the pages', () => {
  let tokens: TokenServer;
  let service: Service;
  let folder: string;
  let keysFile: string;
  const lines: string[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'habeas-sign-in-'));
    keysFile = join(folder, 'keys.json');
    tokens = await startTokenServer();
    service = await startService({
      seeded: false,
      log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
      environment: {
        API_KEYS_FILE: keysFile,
        OIDC_ISSUER: tokens.issuer,
        OIDC_AUDIENCE: AUDIENCE,
        OIDC_JWKS_URL: tokens.keysUrl,
      },
    });
  });
  after(async () => {
    await service.stop();
    await tokens.stop();
    await rm(folder, { recursive: true });
  });

  const addKey = async (): Promise<string> => {
    const { key, text } = makeKey({ role: 'editor', name: 'the desk', now: new Date() });
    await writeKeys(keysFile, [...(await readKeys(keysFile)), key]);
    return text;
  };

  /** With any Host and Origin, which fetch does not let be chosen. */
  const send = (method: string, path: string, headers: object, body = ''): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const sent = request(`${service.url}${path}`, { method, headers: { ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
      });
      sent.on('error', reject).end(body);
    });
  const cookieOf = ({ headers }: Reply): string => String(headers['set-cookie']?.[0]);
  const begin = async (key: string, headers: object = {}): Promise<string> =>
    cookieOf(await send('POST', '/session', { ...JSON_TYPE, ...headers }, JSON.stringify({ key })));
  const roleWith = async (cookie: string, headers: object = {}): Promise<string> =>
    (await send('GET', '/session', { cookie: cookie.split(';', 1)[0], ...headers })).text;

  it('begin with a key in a form, and answer as its viewer', async () => {
    assert.match((await send('GET', '/sign-in', {})).text, /<form method="post" action="\/session">/u);
    const body = new URLSearchParams({ key: await addKey() }).toString();
    const begun = await send('POST', '/session', { ...FORM, origin: service.url }, body);
    assert.equal(begun.status, 303);
    assert.equal(begun.headers['location'], '/');
    const cookie = cookieOf(begun);
    assert.match(cookie, /^habeas=[\w.-]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=Strict$/u);
    assert.match(await roleWith(cookie), /"role":"editor"/u);
    assert.match(await roleWith(''), /"role":"anonymous"/u);
  });

  it('lead back to the view of the explorer that asked for them, and to no other host', async () => {
    const back = '/explore/search?text=a"<b&lang=ru';
    const form = await send('GET', `/sign-in?${new URLSearchParams({ back }).toString()}`, {});
    // Without a referrer a browser would send the form with the origin `null`.
    assert.equal(form.headers['referrer-policy'], 'same-origin');
    assert.match(form.text, /value="\/explore\/search\?text=a&quot;&lt;b&amp;lang=ru"/u);
    const leads = async (to: string): Promise<unknown> => {
      const body = new URLSearchParams({ key: await addKey(), back: to }).toString();
      return (await send('POST', '/session', { ...FORM, origin: service.url }, body)).headers['location'];
    };
    assert.equal(await leads('/explore/dossier?id=place:kz'), '/explore/dossier?id=place:kz');
    for (const elsewhere of [
      '//elsewhere.example',
      'https://elsewhere.example',
      '/explore.example',
      '/explore/\n',
    ])
      assert.equal(await leads(elsewhere), '/');
  });

  it('begin with a token, and end with it', async () => {
    const exp = Math.floor(Date.now() / 1000) + 600;
    const cookie = await begin(await tokens.token({ exp, roles: 'admin' }));
    const age = Number(/Max-Age=(?<age>\d+)/u.exec(cookie)?.groups?.['age']);
    assert.ok(age > 590 && age <= 600);
    assert.match(await roleWith(cookie), /"role":"admin","name":"anna"/u);
  });

  it('are kept to https and to the host on any machine but this', async () => {
    const elsewhere = { host: 'habeas.example.org' };
    const cookie = await begin(await addKey(), elsewhere);
    assert.match(
      cookie,
      /^__Host-habeas=[\w.-]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=Strict; Secure$/u,
    );
    assert.match(await roleWith(cookie, elsewhere), /"role":"editor"/u);
    assert.match(await roleWith(cookie.replace('__Host-', ''), elsewhere), /"role":"anonymous"/u);
  });

  it('end when their key is revoked, and are then forgotten by the browser', async () => {
    const cookie = await begin(await addKey());
    const keys = await readKeys(keysFile);
    const revoked = new Date().toISOString();
    await writeKeys(
      keysFile,
      keys.map((key) => ({ ...key, revoked })),
    );
    const refused = await send('GET', '/session', { cookie: cookie.split(';', 1)[0] });
    assert.equal(refused.status, 401);
    assert.match(cookieOf(refused), /^habeas=; Path=\/; Max-Age=0;/u);
  });

  it('end when the page says so', async () => {
    const ended = await send('DELETE', '/session', { origin: service.url });
    assert.equal(ended.status, 204);
    assert.match(cookieOf(ended), /^habeas=; Path=\/; Max-Age=0;/u);
  });

  it('are refused that were changed or made up, with a line of the log that has none of it', async () => {
    const cookie = (await begin(await addKey())).split(';', 1)[0] ?? '';
    const [head = '', said = '', sign = ''] = cookie.split('.');
    const raised = Buffer.from(JSON.stringify({ role: 'admin', name: 'x', exp: 9_999_999_999 })).toString(
      'base64url',
    );
    for (const forged of [
      `${head}.${raised}.${sign}`,
      `${head}.${said}.`,
      'habeas=x',
      `habeas=${await tokens.token()}`,
    ]) {
      const refused = await send(
        'POST',
        '/graphql',
        { ...JSON_TYPE, cookie: forged },
        '{"query":"{ __typename }"}',
      );
      assert.equal(refused.status, 401, forged);
      assert.ok(!lines.some((line) => line.includes(forged)));
    }
    assert.ok(lines.filter((line) => line.includes('a viewer was refused')).length >= 4);
  });

  it('begin and end at no other site’s wish, and with nothing else', async () => {
    const body = new URLSearchParams({ key: await addKey() }).toString();
    for (const origin of ['https://elsewhere.example', 'null', 'http://127.0.0.1:1']) {
      assert.equal((await send('POST', '/session', { ...FORM, origin }, body)).status, 400);
      assert.equal((await send('DELETE', '/session', { origin })).status, 400);
    }
    assert.equal((await send('POST', '/session', JSON_TYPE, '{"key":"habeas_none"}')).status, 401);
    for (const wrong of ['{}', '[]', '{"key":1}', '{"key":" "}'])
      assert.equal((await send('POST', '/session', JSON_TYPE, wrong)).status, 400);
    assert.equal((await send('POST', '/session', { 'content-type': 'text/plain' }, 'key=x')).status, 400);
    assert.equal((await send('PUT', '/session', JSON_TYPE, '{}')).status, 405);
  });

  it('are no way around the keys that are sent', async () => {
    const cookie = (await begin(await tokens.token({ roles: 'admin' }))).split(';', 1)[0];
    const { text } = await send('GET', '/session', { cookie, authorization: `Bearer ${await addKey()}` });
    assert.match(text, /"role":"editor"/u);
  });
});
