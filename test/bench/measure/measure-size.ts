import { openByHand, openDriver } from '../contestants/by-hand.js';
import type { Contestant } from '../contestants/contestant.js';
import { openHabeas } from '../contestants/habeas.js';
import { sizeInBulk } from '../graph/bulk-lines.js';
import { measureHttp } from '../http/measure-http.js';
import { measureLoads } from '../load/measure-loads.js';
import { openTemporaryNeo4j, openTemporarySqlite } from '../load/open-stores.js';
import { SHAPES } from '../shapes/shapes.js';
import { settleStatistics } from './count-hits.js';
import type { ShapeFigures, SizeFigures } from './figures.js';
import { findLandmarks } from './find-landmarks.js';
import { measureShape } from './measure-shape.js';

export interface SizeOptions {
  readonly nodes: number;
  readonly timed: boolean;
  readonly competitor: boolean;
  /** Loads and starts alone. */
  readonly loading: boolean;
  readonly log: (line: string) => void;
}

/** Loads a graph of this size into both stores and measures every shape on it. */
export async function measureSize({
  nodes,
  timed,
  competitor,
  loading,
  log,
}: SizeOptions): Promise<SizeFigures> {
  const sqlite = await openTemporarySqlite();
  const neo4j = await openTemporaryNeo4j();
  const driver = openDriver(neo4j.uri);
  const contestants: Contestant[] = [];
  try {
    const loads = await measureLoads({ nodes, sqlite, neo4j, driver, log });
    await settleStatistics(driver);
    const landmarks = await findLandmarks(neo4j.store, sizeInBulk(nodes));
    contestants.push(
      openByHand(neo4j.uri),
      openHabeas('Habeas on Neo4j', neo4j.store),
      openHabeas('Habeas on SQLite', sqlite.store),
      ...(competitor ? [await openCompetitor(neo4j.uri)] : []),
    );
    const shapes: ShapeFigures[] = [];
    for (const shape of loading ? [] : SHAPES) {
      log(`  ${shape.name}`);
      shapes.push(await measureShape(shape, landmarks, contestants, driver, { timed }));
    }
    const http = timed ? await measureHttp({ landmarks, uri: neo4j.uri, folder: sqlite.location, log }) : [];
    return { nodes, loads, versions: { SQLite: sqlite.version, Neo4j: neo4j.version }, shapes, http };
  } finally {
    for (const contestant of contestants) await contestant.close();
    await driver.close();
    await neo4j.close();
    await sqlite.close();
  }
}

/** Its package takes a second to load. */
async function openCompetitor(uri: string): Promise<Contestant> {
  const { openTheirs } = await import('../contestants/theirs.js');
  return openTheirs(uri);
}
