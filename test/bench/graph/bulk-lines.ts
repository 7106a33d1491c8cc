import type { SourceEntry } from '../../../src/seeding/extract.js';
import { Chance } from './chance.js';
import { recordsOf } from './generate-graph.js';
import { type GraphSize, sizeOf } from './graph-size.js';
import { makeOrganization, makeSource } from './make-bodies.js';
import { idOf } from './record.js';
import type { Records } from './records.js';
import { tellRecords, type Told } from './tell-records.js';

/** Each value and relationship of a record is a claim, with an account here and there: a graph has so many nodes for one record's. */
const NODES_FOR_ONE = 3;
/** What a register or a report tells of at most, as long as a long article. */
const MOST_TOLD = 100;

export interface BulkOptions {
  /** Of the graph that comes of it, about. */
  readonly nodes: number;
  readonly seed?: number;
}

/** The records behind a graph of so many nodes; claims apart. */
export const sizeInBulk = (nodes: number): GraphSize => sizeOf(Math.round(nodes / NODES_FOR_ONE));

/** A graph of custody in the bulk form of extracts, line by line: registers, then reports of a few incidents or many. */
export function* bulkLines({ nodes, seed = 1 }: BulkOptions): Generator<string> {
  const size = sizeInBulk(nodes);
  // All else needs what comes later.
  const publisher = tellRecords({ nodes: makeOrganization(size, seed, 0).nodes, relationships: [] }, 0);
  yield* sourceLines(sourceEntry(size, seed, 0), [publisher]);
  let told: Told[] = [];
  let source = 1;
  for (const records of recordsOf(size, seed)) {
    if (records.nodes[0]?.kind === 'Source') continue;
    told.push(tellRecords(records, told.length));
    if (told.length < lengthOf(seed, source, records)) continue;
    yield* sourceLines(sourceEntry(size, seed, source), told);
    [told, source] = [[], source + 1];
  }
  if (told.length > 0) yield* sourceLines(sourceEntry(size, seed, source), told);
}

/** Registers are long; reports tell of two incidents mostly, and by power law of many. */
function lengthOf(seed: number, source: number, { nodes }: Records): number {
  if (!nodes.some(({ kind }) => kind === 'Claim')) return MOST_TOLD;
  const chance = new Chance(seed, 'report', source);
  return Math.min(MOST_TOLD, Math.floor(2 * (1 - chance.next()) ** -0.8));
}

function sourceEntry(size: GraphSize, seed: number, number: number): SourceEntry {
  const { nodes, relationships } = makeSource(size, seed, number);
  const { title, type, published, language } = nodes[0]?.values as Readonly<Record<string, string>>;
  // Organizations are named by the registers, after the places that they are in.
  const publisher = number < size.nodes / MOST_TOLD ? idOf('organization', 0) : relationships[0]?.to;
  return {
    id: idOf('source', number),
    title: String(title),
    type: String(type),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(publisher !== undefined && { publisher }),
  };
}

function* sourceLines(source: SourceEntry, told: readonly Told[]): Generator<string> {
  const text = told
    .flatMap(({ sentences }) => sentences.map((one) => `It is said that ${one}; so.`))
    .join('\n');
  yield JSON.stringify({ source, text });
  for (const { entities, facts } of told) yield JSON.stringify({ entities, facts });
}
