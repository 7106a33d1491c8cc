import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { bulkLines, type BulkOptions } from '../graph/bulk-lines.js';

const LINES_AT_A_TIME = 500;

/** Writes a graph of custody as a file of the bulk form. */
export async function writeBulk(file: string, options: BulkOptions): Promise<void> {
  await pipeline(Readable.from(blocks(options)), createWriteStream(file));
}

function* blocks(options: BulkOptions): Generator<string> {
  let lines: string[] = [];
  for (const line of bulkLines(options)) {
    lines.push(line);
    if (lines.length < LINES_AT_A_TIME) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  yield `${lines.join('\n')}\n`;
}
