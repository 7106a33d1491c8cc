import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Ontology } from '../ontology/ontology.js';
import type { Property } from '../ontology/property.js';
import type { RawNode } from '../plan/raw-answer.js';
import type { GraphStore } from '../store/graph-store.js';
import { checkExtracts } from './check-extracts.js';
import { loadChecked } from './load-extracts.js';
import type { LoadOptions } from './load-options.js';
import type { LoadReport } from './load-report.js';

/** Loads those extracts of a seed folder whose source the graph does not have: at the first start, or after a start cut short. */
export async function seedMissing(
  store: GraphStore,
  directory: string,
  options: LoadOptions,
): Promise<readonly LoadReport[]> {
  const folder = join(directory, 'extracts');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const sources = await Promise.all(names.map((name) => readSourceId(join(folder, name))));
  const loaded = await loadedSources(store, options.ontology, sources);
  if (sources.every((source) => loaded.has(source))) return [];
  const checked = await checkExtracts(
    names.map((name) => join(folder, name)),
    { ontology: options.ontology, store },
  );
  return loadChecked(
    store,
    checked.filter(({ source }) => !loaded.has(source.id)),
    options,
  );
}

/** Those whose facts are there: a work that a digest only names has no hash of the text its quotes stand in. */
async function loadedSources(
  store: GraphStore,
  ontology: Ontology,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const source = ontology.kind('Source');
  const property = required(source.properties.get('sha256'));
  const fields = new Map([[source.name, [{ select: 'value', key: 'hash', property } as const]]]);
  const found = (await store.run({
    step: 'find',
    clearance: 2,
    ids,
    node: { kinds: [source], fields },
  })) as readonly (RawNode | null)[];
  return new Set(ids.filter((_, at) => typeof found[at]?.['hash'] === 'string'));
}

function required(property: Property | undefined): Property {
  if (!property) throw new Error('Source has no sha256.');
  return property;
}

/** The id alone, without checking the file: a start with everything in place should not read it all. */
async function readSourceId(file: string): Promise<string> {
  return /^ {2}id: (?<id>source:[a-z0-9-]+)/mu.exec(await readFile(file, 'utf8'))?.groups?.['id'] ?? '';
}
