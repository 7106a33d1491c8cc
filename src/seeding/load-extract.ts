import { isDeepStrictEqual } from 'node:util';

import { type Claim, readClaim } from '../claims/claim.js';
import { diffParts, joinChanges } from '../claims/diff-parts.js';
import { isLive } from '../claims/projecting-claims.js';
import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore, Part } from '../store/graph-store.js';
import { buildSourcePart } from './build-source-part.js';
import type { CheckedExtract } from './checked-extract.js';
import { dropLostEnds } from './drop-lost-ends.js';
import { ExtractProblems } from './extract-problem.js';
import { projectSubjects } from './project-subjects.js';

/** What a load did, or with `dryRun` would do, in numbers of claims. */
export interface LoadReport {
  readonly source: string;
  readonly added: number;
  /** Claims whose words stand elsewhere in the text than before. */
  readonly changed: number;
  readonly retracted: number;
  readonly unchanged: number;
  /** A line for each claim that is added (+), changed (~) or retracted (-). */
  readonly differences: readonly string[];
}

interface Difference {
  readonly added: readonly Claim[];
  readonly changed: readonly Claim[];
  readonly retracted: readonly Claim[];
  readonly unchanged: readonly Claim[];
  /** Retracted before, and still. */
  readonly past: readonly Claim[];
}

/** Brings the graph to what one extract says, in one transaction; what is so already is not written. */
export async function loadExtract(
  store: GraphStore,
  ontology: Ontology,
  extract: CheckedExtract,
  { dryRun, now }: { readonly dryRun: boolean; readonly now: () => Date },
): Promise<LoadReport> {
  return store.transact(async (transaction) => {
    const { source } = extract;
    const retold = source.derivedFrom ? [buildSourcePart(ontology, source.derivedFrom, [])] : [];
    const stored = await transaction.readParts([source.id, ...retold.map(({ owner }) => owner)]);
    // A work that was loaded by an extract of its own is what that extract says.
    const works = retold.filter((_, at) => !stored[at + 1]?.nodes.some(({ kind }) => kind === 'Claim'));
    const known = stored[0]?.nodes.filter(({ kind }) => kind === 'Claim').map(readClaim) ?? [];
    const difference = compare(known, extract, now().toISOString());
    const { added, changed, retracted, unchanged, past } = difference;
    const part = buildSourcePart(ontology, source, [
      ...unchanged,
      ...changed,
      ...added,
      ...retracted,
      ...past,
    ]);
    const subjects = new Set([...added, ...changed, ...retracted].map(({ subject }) => subject));
    const projected = await projectSubjects(transaction, ontology, [...subjects].sort(), part);
    const written = [part, ...works];
    if (projected.vanishing.length > 0) {
      const others = (await store.owners()).filter((id) => ontology.kindOfId(id)?.name === 'Source');
      const unwritten = others.filter((id) => !written.some(({ owner }) => owner === id));
      const parts = [...written, ...(await transaction.readParts(unwritten))];
      refuseVanishing(extract, projected.vanishing, parts);
    }
    const gone = new Set([...retracted, ...past].map(({ id }) => id));
    const kept = await dropLostEnds(transaction, part, gone, projected.change);
    const wanted = [kept, ...works].map((one, at) => diffParts(stored[at] ?? emptyPart(one.owner), one));
    if (!dryRun) await transaction.apply(joinChanges([...wanted, projected.change]));
    return report(source.id, difference);
  });
}

function compare(stored: readonly Claim[], { claims }: CheckedExtract, time: string): Difference {
  const before = new Map(stored.map((claim) => [claim.id, claim]));
  const after = new Set(claims.map(({ id }) => id));
  const [added, changed, unchanged]: [Claim[], Claim[], Claim[]] = [[], [], []];
  for (const claim of claims) {
    const known = before.get(claim.id);
    const fresh: Claim = { ...claim, recordedAt: known && isLive(known) ? known.recordedAt : time };
    if (!known || !isLive(known)) added.push(fresh);
    else if (isDeepStrictEqual(known, fresh)) unchanged.push(known);
    else changed.push(fresh);
  }
  const gone = stored.filter(({ id }) => !after.has(id));
  return {
    added,
    changed,
    unchanged,
    retracted: gone.filter(isLive).map((claim) => ({ ...claim, status: 'RETRACTED', retractedAt: time })),
    past: gone.filter((claim) => !isLive(claim)),
  };
}

/** An entity of which any source still speaks does not go because one no longer names it. */
function refuseVanishing(
  { file }: CheckedExtract,
  vanishing: readonly string[],
  parts: readonly Part[],
): void {
  const lost = new Set<string>();
  const speaking = parts.filter(({ nodes, relationships }) => {
    const past = new Set(
      nodes.filter(({ values }) => values['retractedAt'] !== undefined).map(({ id }) => id),
    );
    const ends = relationships.filter(({ from, to }) => vanishing.includes(to) && !past.has(from));
    for (const { to } of ends) lost.add(to);
    return ends.length > 0;
  });
  if (lost.size === 0) return;
  const message = `entities: ${[...lost].join(', ')} would be named by no source, and ${speaking.map(({ owner }) => owner).join(', ')} still speaks of it; keep its name here, or give it there.`;
  throw new ExtractProblems([{ file, line: 1, column: 1, message }]);
}

function report(source: string, { added, changed, retracted, unchanged }: Difference): LoadReport {
  const lines = (sign: string, claims: readonly Claim[]): readonly string[] =>
    claims.map(({ statement }) => `${sign} ${statement}`);
  return {
    source,
    added: added.length,
    changed: changed.length,
    retracted: retracted.length,
    unchanged: unchanged.length,
    differences: [...lines('+', added), ...lines('~', changed), ...lines('-', retracted)],
  };
}

const emptyPart = (owner: string): Part => ({ owner, nodes: [], relationships: [] });
