import { basename } from 'node:path';

import { z } from 'zod';

import { FOREIGN, INTERVALS, LINK, ourId, SCHEMAS } from '../../ontology/correspondences/follow-the-money.js';
import type { Ontology } from '../../ontology/ontology.js';
import { sha256 } from '../evidence.js';
import { slugOf } from './table-extract.js';

const ENTITY = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(z.string())).default({}),
  datasets: z.array(z.string().min(1)).optional(),
});

/** A line that is an entity of theirs, and what it is for us. */
export interface TheirEntity {
  readonly line: number;
  /** SHA-256 of the line, as hexadecimal digits. */
  readonly hash: string;
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** The first it is in: to which of several a value is owed, an entity does not say. */
  readonly dataset: string;
  /** Its id here, where it is a thing; undefined for what stands between two, and for what nothing here is like. */
  readonly ours: string | undefined;
}

/** @throws Error that says what of the line is wrong. */
export function readTheirEntity(ontology: Ontology, file: string, json: string, line: number): TheirEntity {
  const { data, error } = ENTITY.safeParse(JSON.parse(json));
  if (!data)
    throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  const { datasets: [dataset] = [], ...entity } = data;
  return {
    ...entity,
    line,
    hash: sha256(json),
    dataset: dataset ?? basename(file).replace(/[.].*$/u, ''),
    ours: idOf(ontology, entity.id, entity.schema),
  };
}

/** Ours where the id was written by us and the schema fits its kind; else one made of theirs. */
function idOf(ontology: Ontology, id: string, schema: string): string | undefined {
  const kind = ontology.kindOfId(ourId(id));
  if (
    kind &&
    SCHEMAS[kind.name] &&
    (kind.name === 'Source' || FOREIGN[schema] || schema === SCHEMAS[kind.name]?.schema)
  )
    return ourId(id);
  const foreign = FOREIGN[schema];
  return foreign === undefined ? undefined : `${ontology.kind(foreign).prefix}:${slugOf(id)}`;
}

/** Schemata that stand between two things. */
export const intervalOf = (schema: string): readonly [type: string, interval: typeof LINK] | undefined =>
  schema === LINK.schema
    ? ['', LINK]
    : Object.entries(INTERVALS).find(([, interval]) => interval.schema === schema);
