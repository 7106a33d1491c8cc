import { isDeepStrictEqual } from 'node:util';

import { type Claim, readClaim } from '../claims/claim.js';
import { levelOf } from '../claims/clearance-levels.js';
import { diffParts, joinChanges } from '../claims/diff-parts.js';
import { isLive } from '../claims/projecting-claims.js';
import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore, GraphTransaction, NodeRecord, Part } from '../store/graph-store.js';
import { buildSourcePart } from './build-source-part.js';
import type { CheckedExtract } from './checked-extract.js';
import { dropLostEnds } from './drop-lost-ends.js';
import { ExtractProblems } from './extract-problem.js';
import { guardClaims, guardSources, maskSource } from './guard-sources.js';
import { hideGone, pastOf, withheldSince } from './hide-past.js';
import type { LoadOptions } from './load-options.js';
import type { LoadReport } from './load-report.js';
import { projectSubjects } from './project-subjects.js';
import { readGuard } from './read-guard.js';

interface Difference {
  readonly added: readonly Claim[];
  readonly changed: readonly Claim[];
  readonly retracted: readonly Claim[];
  readonly unchanged: readonly Claim[];
  /** Retracted before, and still. */
  readonly past: readonly Claim[];
  /** All that were stored. */
  readonly before: readonly Claim[];
}

/** Brings the graph to what these extracts say, in one transaction; what is so already is not written. */
export async function loadTogether(
  store: GraphStore,
  ontology: Ontology,
  given: readonly CheckedExtract[],
  { dryRun = false, now = () => new Date(), onLoaded }: Pick<LoadOptions, 'dryRun' | 'now' | 'onLoaded'>,
): Promise<readonly LoadReport[]> {
  const start = performance.now();
  const reports = await store.transact(async (transaction) => {
    const stored = await storedSources(transaction, given);
    const recorded = await transaction.timeAfter(now());
    const time = recorded.toISOString();
    const { guard, spreads } = await readGuard(transaction, store, ontology, given);
    const extracts = given.map((extract) => ({ ...extract, source: maskSource(extract.source, guard.mask) }));
    const compared = extracts.map((extract) => {
      const { source } = extract;
      const clearance = levelOf(source.visibility);
      const nodes = stored.get(source.id)?.nodes ?? [];
      const wanted = guardClaims(extract.claims, clearance, guard);
      const difference = compare(nodes.filter(isClaim).map(readClaim), wanted, time);
      const { added, changed, retracted, unchanged, past } = difference;
      const gone = guardClaims([...retracted, ...past], clearance, guard);
      const claims = [...unchanged, ...changed, ...added, ...gone];
      const part = buildSourcePart(ontology, source, claims);
      return { extract, difference, claims, part };
    });
    const renewed = new Set(compared.map(({ part }) => part.owner));
    const others = spreads ? await guardSources(transaction, store, ontology, guard, renewed) : [];
    for (const { stored: part } of others) stored.set(part.owner, part);
    const parts = [...compared, ...others].map(({ part }) => part);
    const differences = compared.map(({ difference }) => difference);
    const touched = differences.flatMap(({ added, changed, retracted }) => [
      ...added,
      ...changed,
      ...retracted,
    ]);
    const subjects = [
      ...new Set([...touched.map(({ subject }) => subject), ...others.flatMap((other) => other.subjects)]),
    ].sort();
    const projected = await projectSubjects(transaction, ontology, subjects, {
      sources: new Set(parts.map(({ owner }) => owner)),
      claims: [...compared, ...others].flatMap(({ claims }) => claims),
    });
    const works = retoldWorks(ontology, extracts, stored).filter(
      ({ owner }) => !parts.some((part) => part.owner === owner),
    );
    const written = [...parts, ...works];
    if (projected.vanishing.length > 0) {
      const others = (await transaction.ownersReferringTo(projected.vanishing)).filter(
        (id) => ontology.kindOfId(id)?.name === 'Source' && !written.some(({ owner }) => owner === id),
      );
      const all = [...written, ...(await transaction.readParts(others))];
      refuseVanishing(compared, projected.vanishing, all);
    }
    const gone = new Set(
      differences.flatMap(({ retracted, past }) => [...retracted, ...past].map(({ id }) => id)),
    );
    const wanted = await dropLostEnds(transaction, written, gone, projected.change);
    const changes = wanted.map((part) => diffParts(stored.get(part.owner) ?? emptyPart(part.owner), part));
    const change = joinChanges([...changes, projected.change]);
    const withhold = [
      ...(spreads ? pastOf(change) : []),
      ...compared.flatMap(({ difference, claims }) => withheldSince(ontology, difference.before, claims)),
    ];
    if (!dryRun) await transaction.apply({ ...change, ...(withhold.length > 0 && { withhold }) }, recorded);
    return compared.map(({ extract, difference }) => report(extract.source.id, difference));
  });
  if (!dryRun) await onLoaded?.(reports, (performance.now() - start) / 1000);
  return reports;
}

/** What is stored of the extracts' sources and of the works they retell, by id. */
async function storedSources(
  transaction: GraphTransaction,
  extracts: readonly CheckedExtract[],
): Promise<Map<string, Part>> {
  const ids = extracts.flatMap(({ source }) => [
    source.id,
    ...(source.derivedFrom ? [source.derivedFrom.id] : []),
  ]);
  const there = [...(await transaction.existing([...new Set(ids)])).keys()];
  if (there.length === 0) return new Map();
  return new Map((await transaction.readParts(there)).map((part) => [part.owner, part]));
}

/** Works that are only retold: one that has an extract of its own is what that extract says. */
function retoldWorks(
  ontology: Ontology,
  extracts: readonly CheckedExtract[],
  stored: ReadonlyMap<string, Part>,
): readonly Part[] {
  const own = new Set(extracts.map(({ source }) => source.id));
  const works = extracts.flatMap(({ source }) => (source.derivedFrom ? [source.derivedFrom] : []));
  return [...new Map(works.map((work) => [work.id, work])).values()]
    .filter(({ id }) => !own.has(id) && !stored.get(id)?.nodes.some(isClaim))
    .map((work) => buildSourcePart(ontology, work, []));
}

function compare(stored: readonly Claim[], claims: CheckedExtract['claims'], time: string): Difference {
  const before = new Map(stored.map((claim) => [claim.id, claim]));
  const after = new Set(claims.map(({ id }) => id));
  const [added, changed, unchanged]: [Claim[], Claim[], Claim[]] = [[], [], []];
  for (const claim of claims) {
    const known = before.get(claim.id);
    const fresh: Claim = { recordedAt: known && isLive(known) ? known.recordedAt : time, ...claim };
    if (!known || !isLive(known)) added.push(fresh);
    else if (isDeepStrictEqual(known, fresh)) unchanged.push(known);
    else changed.push(fresh);
  }
  const gone = hideGone(
    stored.filter(({ id }) => !after.has(id)),
    [...added, ...changed, ...unchanged],
  );
  return {
    added,
    changed,
    unchanged,
    retracted: gone.filter(isLive).map((claim) => ({ ...claim, status: 'RETRACTED', retractedAt: time })),
    past: gone.filter((claim) => !isLive(claim)),
    before: stored,
  };
}

/** An entity of which any source still speaks does not go because one no longer names it. */
function refuseVanishing(
  compared: readonly { readonly extract: CheckedExtract; readonly difference: Difference }[],
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
  const silent = compared.find(({ difference }) =>
    difference.retracted.some(({ subject }) => lost.has(subject)),
  );
  const { file = '', line = 1 } = silent?.extract ?? compared[0]?.extract ?? {};
  const message = `entities: ${[...lost].join(', ')} would be named by no source, and ${speaking.map(({ owner }) => owner).join(', ')} still speaks of it; keep its name here, or give it there.`;
  throw new ExtractProblems([{ file, line, column: 1, message }]);
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

const isClaim = ({ kind }: NodeRecord): boolean => kind === 'Claim';
