import { type ExtractFolder, sha256 } from './extract-folder.js';

export interface SmallExtract {
  readonly text: string;
  readonly entities: Readonly<Record<string, unknown>>;
  readonly facts: readonly unknown[];
  readonly source?: Readonly<Record<string, unknown>>;
}

/** Writes an extract with its text; its source is `source:<key>`. YAML holds JSON. */
export function writeExtract(folder: ExtractFolder, key: string, extract: SmallExtract): string {
  folder.write(`${key}.md`, extract.text);
  const source = { ...sourceOf(key, extract), text: `${key}.md`, sha256: sha256(extract.text) };
  const { entities, facts } = extract;
  return folder.write(`${key}.yaml`, JSON.stringify({ source, entities, facts }));
}

/** Writes extracts as one file of the bulk form, with their texts, a line for each entity and fact. */
export function writeBulkExtracts(
  folder: ExtractFolder,
  name: string,
  extracts: readonly (readonly [key: string, extract: SmallExtract])[],
): string {
  const lines = extracts.flatMap(([key, extract]) => [
    { source: sourceOf(key, extract), text: extract.text },
    ...Object.entries(extract.entities).map(([id, entry]) => ({ entities: { [id]: entry } })),
    ...extract.facts.map((fact) => ({ facts: [fact] })),
  ]);
  return folder.write(`${name}.jsonl`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

const sourceOf = (key: string, extract: SmallExtract): Readonly<Record<string, unknown>> => ({
  id: `source:${key}`,
  type: 'ARTICLE',
  title: key,
  publisher: 'organization:gazette',
  published: '2019-05-04',
  ...extract.source,
});

const NORTHMOOR = 'facility:northmoor';
export const FIRE = 'incident:fire';

/** A newspaper on a fire in a prison. */
export const GAZETTE: SmallExtract = {
  text: 'The Gazette: a fire at Northmoor prison, near Fordham. Two men were hurt. The roof was lost. Ada was there.',
  entities: {
    'organization:gazette': { name: 'The Gazette' },
    'person:ada': { name: 'Ada' },
    'place:fordham': { name: 'Fordham' },
    [NORTHMOOR]: { name: 'Northmoor prison', aliases: ['Northmoor'] },
    [FIRE]: { name: 'Fire at Northmoor' },
  },
  facts: [
    { about: NORTHMOOR, quote: 'near Fordham', says: { type: 'PRISON', location: 'place:fordham' } },
    { about: FIRE, quote: 'a fire at Northmoor', says: { type: 'RIOT', facilities: NORTHMOOR } },
    { about: FIRE, quote: 'Two men were hurt', says: { tolls: [{ kind: 'INJURED', least: 2, most: 2 }] } },
    { about: FIRE, quote: 'The roof was lost', statement: 'The roof burnt down.' },
    {
      about: FIRE,
      quote: 'Ada was there',
      says: { participants: { to: 'person:ada', role: 'WITNESS' } },
    },
  ],
};

/** Another on the same fire, which names neither the fire nor the prison itself. */
export const HERALD: SmallExtract = {
  source: { publisher: 'organization:herald', published: '2020-01-01' },
  text: 'The Herald spoke to Ada: five men were hurt in the fire, and she saw the guards light it.',
  entities: { 'organization:herald': { name: 'The Herald' }, [FIRE]: {}, 'person:ada': {} },
  facts: [
    { about: FIRE, quote: 'five men were hurt', says: { tolls: [{ kind: 'INJURED', least: 5, most: 5 }] } },
    {
      about: FIRE,
      quote: 'she saw the guards light it',
      by: 'person:ada',
      side: 'VICTIM',
      statement: 'The guards lit the fire.',
    },
  ],
};

/** The extract without the entities and facts that name this id. */
export const without = (extract: SmallExtract, id: string): SmallExtract => ({
  ...extract,
  entities: Object.fromEntries(Object.entries(extract.entities).filter(([key]) => key !== id)),
  facts: extract.facts.filter((fact) => !JSON.stringify(fact).includes(id)),
});
