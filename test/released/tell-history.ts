import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ExtractFolder } from '../seeding/extract-folder.js';
import {
  FIRE,
  GAZETTE,
  HERALD,
  type SmallExtract,
  without,
  writeExtract,
} from '../seeding/small-extracts.js';

const ADA = 'person:ada';
/** They are as many as all others together, and alike. */
const LEFT_OUT = ['treaty-actions.yaml', 'spt-overdue-2016.yaml'];
/** What others say more of. */
const REGISTER: SmallExtract = {
  text: 'The register: Kazakhstan acceded to CAT, and ratified OPCAT.',
  entities: {
    'organization:gazette': { name: 'The Gazette' },
    'treaty-action:kz-cat-accession': { name: 'Kazakhstan: accession to CAT', quote: 'acceded to CAT' },
    'treaty-action:kz-opcat-ratification': {
      name: 'Kazakhstan: ratification of OPCAT',
      quote: 'ratified OPCAT',
    },
  },
  facts: [],
};
const WITNESS = 'person:witness-1';
const diary = (entry: object): SmallExtract => ({
  text: 'The Gazette: Anna Petrova was at Northmoor when it burnt.',
  entities: {
    'organization:gazette': { name: 'The Gazette' },
    [FIRE]: {},
    [WITNESS]: { name: 'Anna Petrova', ...entry },
  },
  facts: [
    { about: FIRE, quote: 'Anna Petrova was', says: { participants: { to: WITNESS, role: 'WITNESS' } } },
  ],
});

/** Something of everything that a graph keeps: the seed, what was known once, what is hidden, a protected person. */
export async function tellHistory(store: GraphStore): Promise<void> {
  const folder = new ExtractFolder();
  const load = (year: number, ...files: readonly string[]): Promise<unknown> =>
    loadExtracts(store, files, { ontology, now: () => new Date(Date.UTC(year, 0)) });
  const say = (year: number, key: string, extract: SmallExtract): Promise<unknown> =>
    load(year, writeExtract(folder, key, extract));
  try {
    const names = (await readdir('seed/extracts')).filter((name) => !LEFT_OUT.includes(name)).sort();
    const register = writeExtract(folder, 'register', REGISTER);
    await load(2020, register, ...names.map((name) => join('seed/extracts', name)));
    await say(2021, 'gazette', GAZETTE);
    await say(2022, 'gazette', without(GAZETTE, ADA));
    await say(2023, 'gazette', GAZETTE);
    await say(2024, 'herald', { ...HERALD, source: { ...HERALD.source, visibility: 'RESTRICTED' } });
    await say(2024, 'diary', diary({}));
    await say(2025, 'diary', diary({ pseudonym: 'Witness 1' }));
  } finally {
    folder.remove();
  }
}
