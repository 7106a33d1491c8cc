import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { requireNode } from '../../src/commands/require-node.js';

const ENGINES = '^20.19.0 || >=22.12.0';

describe('the Node needed', () => {
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.0.0']) {
    it(`is had with ${version}`, () => {
      requireNode(version, ENGINES);
    });
  }
  for (const version of ['12.22.0', '18.20.8', '20.18.1', '21.7.0', '22.11.0']) {
    it(`is not had with ${version}`, () => {
      assert.throws(() => requireNode(version, ENGINES), { code: 'CONFIGURATION_INVALID' });
    });
  }
});
