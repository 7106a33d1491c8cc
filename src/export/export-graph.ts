import { HabeasError } from '../errors/habeas-error.js';
import type { EntitySet } from './entity-set.js';
import type { ExportFormat } from './export-format.js';
import { FORMATS } from './formats.js';
import { readItemsOf } from './read-items.js';
import type { Reading } from './reading.js';

/** Characters of a piece, about: larger ones spare calls, smaller ones memory. */
const PIECE = 65_536;

/** @throws HabeasError BAD_USER_INPUT for the name of no format. */
export function findFormat(name: string | undefined): ExportFormat {
  const format = FORMATS.find((one) => one.name === name);
  if (format) return format;
  const names = FORMATS.map((one) => one.name).join(', ');
  throw new HabeasError(
    'BAD_USER_INPUT',
    `format: ${name === undefined ? 'none is given' : `"${name}" is none`}; choose one of ${names}.`,
  );
}

/** A set in a format, in pieces that are made as they are taken. Pages are read one after the other: a load meanwhile may show in part. */
export async function* exportGraph(
  reading: Reading,
  set: EntitySet,
  format: ExportFormat,
): AsyncGenerator<string> {
  let piece = '';
  for await (const text of format.write(readItemsOf(reading, set), reading.ontology)) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
