import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

import { parse } from 'csv-parse/sync';

import type { Composite } from '../store/graph-store.js';
import type { SourceEntry } from './extract.js';

/** What the quotes and records of an extract are looked up in. */
export interface EvidenceBase {
  /** NFC. */
  readonly text?: string;
  /** Records of the dataset by their key. */
  readonly records?: ReadonlyMap<string, Composite>;
  /** A file is named that cannot be read, so that nothing can be looked up. */
  readonly unreadable: boolean;
  readonly problems: readonly EvidenceProblem[];
}

interface EvidenceProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * Reads the files that a source names and compares their hashes.
 * @param given its text, where the extract itself holds it
 */
export async function readEvidence(
  extractFile: string,
  { text, sha256: expected, dataset }: SourceEntry,
  given?: string,
): Promise<EvidenceBase> {
  const problems: EvidenceProblem[] = [];
  const read = async (
    file: string | undefined,
    path: readonly string[],
    hash: string | undefined,
  ): Promise<string | undefined> => {
    if (file === undefined) return undefined;
    try {
      const bytes = await readFile(resolve(dirname(extractFile), file));
      problems.push(...otherBytes(file, bytes, path, hash));
      return bytes.toString('utf8');
    } catch {
      const field = path.at(-1) ?? '';
      problems.push({ path, message: `${field}: ${file} cannot be read; name it relative to the extract.` });
      return undefined;
    }
  };
  const path = ['source', 'text'];
  problems.push(...otherBytes('the text', given, path, expected));
  const written = await read(text, path, expected);
  const content = given ?? written;
  const table = dataset && (await read(dataset.file, ['source', 'dataset', 'file'], dataset.sha256));
  const records =
    dataset && table !== undefined
      ? readRecords(table, basename(dataset.file), dataset.key, problems)
      : undefined;
  return {
    problems,
    unreadable:
      (text !== undefined && content === undefined) || (dataset !== undefined && records === undefined),
    ...(content !== undefined && { text: content.normalize('NFC') }),
    ...(records && { records }),
  };
}

/** A problem where the bytes have another hash than is stated. */
function otherBytes(
  name: string,
  bytes: Buffer | string | undefined,
  path: readonly string[],
  stated: string | undefined,
): readonly EvidenceProblem[] {
  const found = bytes === undefined ? stated : sha256(bytes);
  if (stated === undefined || stated === found) return [];
  const message = `sha256: ${name} has ${found}; if its change is meant, write this.`;
  return [{ path: [...path.slice(0, -1), 'sha256'], message }];
}

/** By the values of the key columns; undefined, with a problem, where the table has none such. */
function readRecords(
  table: string,
  dataset: string,
  keys: readonly string[],
  problems: EvidenceProblem[],
): ReadonlyMap<string, Composite> | undefined {
  const path = ['source', 'dataset'];
  let rows: readonly Readonly<Record<string, string>>[];
  try {
    rows = parse(table, { bom: true, columns: true, skip_empty_lines: true });
  } catch (error) {
    problems.push({
      path,
      message: `file: ${dataset} is not CSV with a line of names first: ${String(error)}`,
    });
    return undefined;
  }
  const missing = keys.filter((key) => rows[0]?.[key] === undefined);
  if (missing.length > 0) {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    problems.push({
      path,
      message: `key: ${dataset} has no column ${missing.join(', ')}; it has ${columns}.`,
    });
    return undefined;
  }
  const records = new Map<string, Composite>();
  for (const row of rows) {
    const key = keys.map((name) => row[name]).join('/');
    if (records.has(key))
      problems.push({
        path,
        message: `key: ${dataset} has two records ${key}; add a column that tells them apart.`,
      });
    records.set(key, { dataset, key, hash: sha256(JSON.stringify(row)) });
  }
  return records;
}

export const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');
