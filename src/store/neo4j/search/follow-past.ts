import { int, type ManagedTransaction } from 'neo4j-driver';

import type { Ontology } from '../../../ontology/ontology.js';
import type { NodeRecord } from '../../graph-store.js';
import { pastLabel } from '../past-names.js';
import { quoteName } from '../quote-name.js';
import { type Properties, readNode } from '../record-properties.js';
import { NONE_SEARCHED, searchProperties } from './search-properties.js';

/**
 * Has what former versions are found by follow from what is kept of them, where that was hidden or withheld.
 * @returns the versions of these nodes
 */
export async function followPast(
  transaction: Pick<ManagedTransaction, 'run'>,
  ontology: Ontology,
  ids: readonly string[],
): Promise<readonly NodeRecord[]> {
  if (ids.length === 0) return [];
  const { records } = await transaction.run<{ properties: Kept }>(VERSIONS, { ids });
  const versions = records.map((record) => {
    const { id, knownUntil, ...properties } = record.get('properties');
    const kind = ontology.kindOfId(id);
    if (kind === undefined) throw new Error(`No kind has ids like ${id}.`);
    return { node: readNode(ontology, kind.name, { id, ...properties }), knownUntil };
  });
  const rows = versions.map(({ node, knownUntil }) => ({
    id: node.id,
    knownUntil: int(knownUntil),
    found: searchProperties(ontology, node),
  }));
  await transaction.run(SET, { rows });
  return versions.map(({ node }) => node);
}

interface Kept extends Properties {
  readonly id: string;
  readonly knownUntil: number;
}

const PAST = quoteName(pastLabel('Node'));
const VERSIONS = `CYPHER 5 UNWIND $ids AS id MATCH (past:${PAST} {id: id}) RETURN properties(past) AS properties`;
const SET = `CYPHER 5 UNWIND $rows AS row MATCH (past:${PAST} {id: row.id}) WHERE past.knownUntil = row.knownUntil
SET past += ${NONE_SEARCHED} SET past += row.found`;
