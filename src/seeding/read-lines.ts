import { createReadStream } from 'node:fs';

const CHUNK_BYTES = 1_048_576;

/** The lines of a file, some at a time and without their ends; only `\n` ends one, for JSON may hold other separators. */
export async function* readLines(
  file: string,
  onRead?: (bytes: number) => void,
): AsyncGenerator<readonly string[]> {
  const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: CHUNK_BYTES });
  for await (const lines of splitLines(stream)) {
    onRead?.(stream.bytesRead);
    yield lines;
  }
}

/** The lines of a text that comes in pieces, some at a time. */
export async function* splitLines(pieces: AsyncIterable<unknown>): AsyncGenerator<readonly string[]> {
  let begun = '';
  for await (const piece of pieces) {
    const lines = (begun + (piece as string)).split('\n');
    begun = lines.pop() ?? '';
    yield lines;
  }
  if (begun !== '') yield [begun];
}
