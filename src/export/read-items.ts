import type { Kind } from '../ontology/ontology.js';
import type { RawNode } from '../plan/raw-answer.js';
import type { EntitySet } from './entity-set.js';
import type { ReadItems, Wanted } from './export-format.js';
import type { ExportedClaim, ExportedItem, ExportedNode, ExportedSource } from './exported-item.js';
import { type FindClaims, findClaims, readEnd, readNamed } from './read-claims.js';
import { type Neighbours, readNeighbours, type Walked } from './read-neighbours.js';
import { readNodes } from './read-nodes.js';
import { readPlaces } from './read-places.js';
import { readValues } from './read-values.js';
import type { Reading } from './reading.js';
import { EVIDENCE, FAR, outward, selectEdge, selectNamed } from './selections.js';

/** Reads a set as a format wants it, page by page as the items are taken. */
export const readItemsOf = (reading: Reading, set: EntitySet): ReadItems =>
  async function* (wanted) {
    for (const kind of set.kinds) {
      const walks = wanted.relationships ? walksFrom(reading, set, kind, wanted.relationships) : [];
      for await (const page of readNodes(reading, kind, set.filter)) {
        yield* readPage(reading, kind, page, { wanted, walks });
      }
    }
  };

interface Asked {
  readonly wanted: Wanted;
  readonly walks: readonly Walked[];
}

async function* readPage(
  reading: Reading,
  kind: Kind,
  page: readonly RawNode[],
  { wanted, walks }: Asked,
): AsyncGenerator<ExportedItem> {
  const ids = page.map(({ id }) => id as string);
  const places = await readPlaces(reading, kind, wanted.places ? ids : []);
  const near = await readNeighbours(reading, kind, ids, walks);
  const about = await readNeighbours(reading, kind, ids, wanted.claims ? walksToClaims(reading, kind) : []);
  // A claim is not about itself, and still is what is asked for.
  const themselves = wanted.claims && kind.name === 'Claim' ? ids : [];
  const find = await findClaims(reading, [
    ...themselves,
    ...about.firstEdges.flatMap(claimIds),
    ...near.firstEdges.flatMap(evidenceIds),
  ]);
  for (const raw of page) {
    const sources = sourcesOf(await firstClaims(about, raw['id'] as string, find));
    const node = readNode(kind, raw, { places: places.get(raw['id'] as string) ?? [], sources });
    if (wanted.nodes) yield { item: 'node', node };
    yield* relationshipsOf(reading, node, near, find);
    if (themselves.length > 0) yield* claimItems(await find([node.id]));
    for await (const { edges } of about.edgesOf(node.id))
      yield* claimItems(await find(edges.flatMap(claimIds)));
  }
}

function readNode(kind: Kind, raw: RawNode, rest: Pick<ExportedNode, 'places' | 'sources'>): ExportedNode {
  const id = raw['id'] as string;
  return {
    id,
    name: (raw['name'] as string | undefined) ?? id,
    kind,
    values: readValues(kind, raw),
    ...rest,
  };
}

/** Over every relationship that starts at the kind and may end where it is wanted to. */
function walksFrom(
  { ontology }: Reading,
  set: EntitySet,
  kind: Kind,
  ends: 'within' | 'all',
): readonly Walked[] {
  const within = new Set(set.kinds.map(({ name }) => name));
  return [...ontology.relationships.values()].flatMap((relationship) => {
    const far = ends === 'all' ? relationship.to : relationship.to.filter((name) => within.has(name));
    if (!relationship.from.includes(kind.name) || far.length === 0) return [];
    const traversal = outward(relationship, far);
    return [
      { traversal, fields: selectEdge(ontology, traversal), ...(ends === 'within' && { where: set.filter }) },
    ];
  });
}

/** To the claims about an entity. */
function walksToClaims({ ontology }: Reading, kind: Kind): readonly Walked[] {
  const traversal = kind.traversals.get('claims');
  if (traversal?.relationship.type !== 'ABOUT') return [];
  return [{ traversal, fields: [{ edge: 'node', key: FAR, node: selectNamed(ontology, ['Claim']) }] }];
}

const evidenceIds = (edge: RawNode): readonly string[] =>
  (edge[EVIDENCE] as readonly { readonly id: string }[]).map(({ id }) => id);

const claimIds = (edge: RawNode): readonly string[] => {
  const claim = readNamed(edge[FAR]);
  return claim ? [claim.id] : [];
};

async function firstClaims(
  about: Neighbours,
  id: string,
  find: FindClaims,
): Promise<readonly ExportedClaim[]> {
  for await (const { edges } of about.edgesOf(id)) return find(edges.flatMap(claimIds));
  return [];
}

function* claimItems(claims: readonly ExportedClaim[]): Generator<ExportedItem> {
  for (const claim of claims) yield { item: 'claim', claim };
}

async function* relationshipsOf(
  { ontology }: Reading,
  from: ExportedNode,
  near: Neighbours,
  find: FindClaims,
): AsyncGenerator<ExportedItem> {
  for await (const { walked, edges } of near.edgesOf(from.id)) {
    const { relationship: type } = walked.traversal;
    for (const edge of edges) {
      const to = readEnd(ontology, edge[FAR]);
      if (!to) continue;
      const claims = await find(evidenceIds(edge));
      yield {
        item: 'relationship',
        relationship: { type, from, to, values: readValues(type, edge), claims },
      };
    }
  }
}

function sourcesOf(claims: readonly ExportedClaim[]): readonly ExportedSource[] {
  const sources = claims.flatMap(({ source }) => source ?? []);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
