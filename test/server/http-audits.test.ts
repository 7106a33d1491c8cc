import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { auditServer } from 'graphql-http';

import { type Service, startService } from './start-service.js';

/** Want 200 for a wrong document asked as application/json, where the current draft of GraphQL over HTTP wants 4xx. */
const WARNED = ['572B', 'FDE2', '7B9B'];
/** Ask by GET without the preflight header, which the prevention of CSRF refuses. */
const NOTICED = ['5A70', 'D6D5', '6A70'];

describe('GraphQL over HTTP', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());

  it('passes every audit of graphql-http but the known ones, none of them an error', async () => {
    const results = await auditServer({ url: `${service.url}/graphql` });
    const ids = (status: string): readonly string[] =>
      results.flatMap((result) => (result.status === status ? [result.id] : [])).sort();
    assert.deepEqual(ids('error'), []);
    assert.deepEqual(ids('warn'), [...WARNED].sort());
    assert.deepEqual(ids('notice'), [...NOTICED].sort());
    assert.equal(ids('ok').length, results.length - WARNED.length - NOTICED.length);
  });
});
