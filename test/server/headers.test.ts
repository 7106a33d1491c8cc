import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { type Service, startService } from './start-service.js';

describe('headers', () => {
  let service: Service;
  before(async () => {
    service = await startService({
      seeded: false,
      environment: { CORS_ORIGINS: 'https://example.org,https://example.net' },
    });
  });
  after(() => service.stop());

  const preflight = (origin: string): Promise<Response> =>
    fetch(`${service.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('let a browser load nothing from an answer, and the page only what the service serves', async () => {
    const answer = await fetch(`${service.url}/healthz`);
    assert.match(
      answer.headers.get('content-security-policy') ?? '',
      /^default-src 'none';frame-ancestors 'none'/,
    );
    const page = await fetch(service.url);
    assert.match(
      page.headers.get('content-security-policy') ?? '',
      /script-src 'self';style-src 'self' 'unsafe-inline'/,
    );
    assert.doesNotMatch(page.headers.get('content-security-policy') ?? '', /unsafe-eval|https?:/);
    for (const { headers } of [answer, page]) {
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('x-powered-by'), null);
    }
  });

  it('let pages of the origins listed read answers, and no others', async () => {
    const known = await preflight('https://example.net');
    assert.equal(known.status, 204);
    assert.equal(known.headers.get('access-control-allow-origin'), 'https://example.net');
    const unknown = await preflight('https://example.com');
    assert.equal(unknown.headers.get('access-control-allow-origin'), null);
    assert.equal(unknown.status, 405);
  });

  it('keep the page at its address and its assets for ever', async () => {
    const page = await fetch(service.url);
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(page.headers.get('cache-control'), 'no-cache');
    const [asset] = /\/assets\/[\w.-]+\.js/.exec(await page.text()) ?? [];
    const script = await fetch(service.url + String(asset));
    assert.equal(script.status, 200);
    assert.match(script.headers.get('cache-control') ?? '', /immutable/);
    await script.text();
  });

  it('carry the request id given, or one of their own', async () => {
    const given = await fetch(`${service.url}/healthz`, { headers: { 'x-request-id': 'mine-1' } });
    assert.equal(given.headers.get('x-request-id'), 'mine-1');
    const own = await fetch(`${service.url}/healthz`, { headers: { 'x-request-id': 'not "plain"' } });
    assert.match(own.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
  });
});

describe('a switch that is off', () => {
  it('leaves out the page, the introspection and other origins', async () => {
    const service = await startService({ environment: { PLAYGROUND: 'off', INTROSPECTION: 'off' } });
    assert.equal((await fetch(service.url)).status, 404);
    const answer = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: JSON.stringify({ query: '{ __schema { types { name } } }' }),
    });
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /introspection/);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
    await service.stop();
  });
});
