import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';

const MODULE = new URL('../../src/commands/until-signal.js', import.meta.url).href;
/** A process that never ends its stop. */
const SCRIPT = `import { untilSignal } from '${MODULE}';
setInterval(() => {}, 1000);
const signal = untilSignal();
console.log('waiting');
await signal;
console.log('stopping');`;

describe('a signal to stop', () => {
  it('lets the process end in its own time, and at once when it comes again', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8');
    assert.deepEqual(await once(child.stdout, 'data'), ['waiting\n']);
    child.kill('SIGTERM');
    assert.deepEqual(await once(child.stdout, 'data'), ['stopping\n']);
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [130, null]);
  });
});
