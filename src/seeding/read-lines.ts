import { createReadStream } from 'node:fs';

const CHUNK_BYTES = 1_048_576;

/** The lines of a file, some at a time and without their ends; only `\n` ends one, for JSON may hold other separators. */
export async function* readLines(
  file: string,
  onRead?: (bytes: number) => void,
): AsyncGenerator<readonly string[]> {
  const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: CHUNK_BYTES });
  let begun = '';
  for await (const chunk of stream) {
    const lines = (begun + (chunk as string)).split('\n');
    begun = lines.pop() ?? '';
    onRead?.(stream.bytesRead);
    yield lines;
  }
  if (begun !== '') yield [begun];
}
