import { isDeepStrictEqual } from 'node:util';

import { type Claim, readClaim, writeClaim } from '../claims/claim.js';
import { levelOf } from '../claims/clearance-levels.js';
import { type Guard, guardClaim } from '../claims/guard-claim.js';
import type { Mask } from '../claims/mask-names.js';
import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore, GraphTransaction, NodeRecord, Part, Value } from '../store/graph-store.js';
import { relationshipsOfClaims } from './build-source-part.js';
import type { SourceEntry } from './extract.js';

const SOURCES_AT_A_TIME = 20;

/** Claims as they are kept, of a source of this visibility. */
export const guardClaims = <Guarded extends Omit<Claim, 'recordedAt'>>(
  claims: readonly Guarded[],
  clearance: number,
  guard: Guard,
): readonly Guarded[] =>
  claims.flatMap((claim) => guardClaim(claim, Math.max(levelOf(claim.visibility), clearance), guard));

/** A source's description without protected names; an address that tells one is left out. */
export function maskSource(source: SourceEntry, mask: Mask): SourceEntry {
  const { url, title, derivedFrom, ...rest } = source;
  return {
    ...rest,
    title: mask(title),
    ...(url !== undefined && mask(url) === url && { url }),
    ...(derivedFrom && { derivedFrom: maskSource(derivedFrom, mask) }),
  };
}

/** A stored source that has to be written anew. */
export interface GuardedSource {
  readonly stored: Part;
  readonly part: Part;
  readonly claims: readonly Claim[];
  /** Subjects of which it says something else now. */
  readonly subjects: readonly string[];
}

/** Every stored source but those of the load whose claims or description hide something else from now on. */
export async function guardSources(
  transaction: GraphTransaction,
  store: GraphStore,
  ontology: Ontology,
  guard: Guard,
  renewed: ReadonlySet<string>,
): Promise<readonly GuardedSource[]> {
  const owners = (await store.owners()).filter(
    (id) => ontology.kindOfId(id)?.name === 'Source' && !renewed.has(id),
  );
  const guarded: GuardedSource[] = [];
  for (let at = 0; at < owners.length; at += SOURCES_AT_A_TIME) {
    const parts = await transaction.readParts(owners.slice(at, at + SOURCES_AT_A_TIME));
    guarded.push(...parts.flatMap((part) => guardSource(ontology, part, guard)));
  }
  return guarded;
}

function guardSource(ontology: Ontology, stored: Part, guard: Guard): readonly GuardedSource[] {
  const before = stored.nodes.filter(({ kind }) => kind === 'Claim').map(readClaim);
  const source = stored.nodes.find(({ id }) => id === stored.owner);
  if (!source) return [];
  const claims = guardClaims(before, source.clearance, guard);
  const described = maskNode(source, guard.mask);
  const changed = [
    ...claims.filter((one, at) => !isDeepStrictEqual(one, before[at])),
    ...before.slice(claims.length),
  ];
  if (changed.length === 0 && described === source) return [];
  const own = stored.relationships.filter(({ from }) => from === stored.owner);
  const part = {
    owner: stored.owner,
    nodes: [described, ...claims.map(writeClaim)],
    relationships: [...own, ...relationshipsOfClaims(ontology, claims)],
  };
  return [
    { stored, part, claims, subjects: [...new Set([...claims, ...before].map(({ subject }) => subject))] },
  ];
}

function maskNode(node: NodeRecord, mask: Mask): NodeRecord {
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(node.values)) {
    const masked = typeof value === 'string' && ['name', 'title', 'url'].includes(name) ? mask(value) : value;
    if (name !== 'url' || masked === value) values[name] = masked;
  }
  return isDeepStrictEqual(values, node.values) ? node : { ...node, values };
}
