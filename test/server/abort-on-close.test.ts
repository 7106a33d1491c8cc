import assert from 'node:assert/strict';
import { once } from 'node:events';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { test } from 'node:test';

import { abortOnClose } from '../../src/server/abort-on-close.js';

test('the requests of a connection share what tells that their client went away', async () => {
  const socket = new Socket();
  const signal = abortOnClose(new IncomingMessage(socket));
  assert.equal(abortOnClose(new IncomingMessage(socket)), signal);
  const other = abortOnClose(new IncomingMessage(new Socket()));
  socket.destroy();
  await once(socket, 'close');
  assert.ok(signal.aborted);
  assert.ok(!other.aborted);
});
