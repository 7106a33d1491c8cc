import { basename } from 'node:path';

import type { Ontology } from '../../ontology/ontology.js';
import type { Composite } from '../../store/graph-store.js';
import type { ExtractProblem } from '../extract-problem.js';
import { type ImportedFile, type Tell, tellInto } from './imported-file.js';
import { linkFact } from './link-fact.js';
import { TableExtract } from './table-extract.js';
import { intervalOf, readTheirEntity, type TheirEntity } from './their-entity.js';
import { sourceOf, sourceParts } from './their-source.js';
import { thingEntry } from './thing-entry.js';

/**
 * FollowTheMoney entities, a line of JSON each: an extract a dataset, with the lines as evidence. They stand in any
 * order, so that what a line refers to is looked for when all of them are read; of the lines no text is kept.
 */
export async function readTheirEntities(
  file: string,
  lines: AsyncIterable<string>,
  ontology: Ontology,
): Promise<ImportedFile> {
  const problems: ExtractProblem[] = [];
  const tell = tellInto(problems, file);
  const entities = await readEntities(file, lines, ontology, tell);
  const byId = new Map<string, TheirEntity>();
  const records = new Map<string, Composite>();
  for (const entity of entities) {
    const { id, line, hash } = entity;
    if (byId.has(id)) tell(line, `id: ${id} stands in two lines; merge them first, as ftm aggregate does.`);
    byId.set(id, entity);
    records.set(id, { dataset: basename(file), key: id, hash });
  }
  const sources = sourceParts(ontology, entities, byId);
  const extracts = new Map<string, TableExtract>();
  for (const entity of entities) {
    if (entity.ours?.startsWith('source:') || sources.isPart(entity)) continue;
    const extract = extracts.get(entity.dataset) ?? startExtract(entity);
    extracts.set(entity.dataset, extract);
    const add = { ontology, extract, byId, tell };
    if (intervalOf(entity.schema)) linkFact(add, entity);
    else thingEntry(add, entity);
  }
  return { extracts: [...extracts.values()], records, problems };

  function startExtract({ dataset, line, id }: TheirEntity): TableExtract {
    const { source, publisherName } = sourceOf(sources, dataset);
    const extract = new TableExtract(file, source, line);
    const publisher = source.publisher ?? '';
    const known = [...byId.values()].find(({ ours }) => ours === publisher);
    extract.describe(
      publisher,
      { name: publisherName },
      { line: known?.line ?? line, record: known?.id ?? id },
    );
    return extract;
  }
}

async function readEntities(
  file: string,
  lines: AsyncIterable<string>,
  ontology: Ontology,
  tell: Tell,
): Promise<readonly TheirEntity[]> {
  const entities: TheirEntity[] = [];
  let line = 0;
  for await (const json of lines) {
    line += 1;
    if (json.trim() === '') continue;
    try {
      entities.push(readTheirEntity(ontology, file, json, line));
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : String(fault);
      tell(line, `It is no entity of FollowTheMoney: ${reason}`);
    }
  }
  return entities;
}
