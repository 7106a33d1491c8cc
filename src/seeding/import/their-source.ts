import { SourceType } from '../../ontology/codes/source-type.js';
import { LINK, ROLE_PARTING } from '../../ontology/correspondences/follow-the-money.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { SourceEntry } from '../extract.js';
import { slugOf } from './table-extract.js';
import type { TheirEntity } from './their-entity.js';

/** What a file says of the datasets themselves, as documents and links between them. */
export interface SourceParts {
  readonly byDataset: ReadonlyMap<string, SourceEntry>;
  readonly names: ReadonlyMap<string, string>;
  /** Whether an entity only says who made a source, and so is no fact. */
  isPart(entity: TheirEntity): boolean;
}

const MADE: ReadonlySet<string> = new Set(['PUBLISHED_BY', 'WRITTEN_BY', 'DERIVED_FROM']);

export function sourceParts(
  ontology: Ontology,
  entities: readonly TheirEntity[],
  byId: ReadonlyMap<string, TheirEntity>,
): SourceParts {
  const links = entities.filter(isLink);
  const endOf = (entity: TheirEntity, end: string): string | undefined =>
    byId.get(entity.properties[end]?.[0] ?? '')?.ours;
  const linked = (source: string, type: string): readonly string[] =>
    links.flatMap((link) =>
      roleOf(link) === type && endOf(link, LINK.from) === source ? (endOf(link, LINK.to) ?? []) : [],
    );
  const documents = entities.filter(
    ({ ours }) => ours !== undefined && ontology.kindOfId(ours)?.name === 'Source',
  );
  const works = new Map(documents.map((entity) => [entity.ours ?? '', describe(entity, linked)]));
  const entries = [...works.values()].map((entry): SourceEntry => {
    const derivedFrom = works.get(linked(entry.id, 'DERIVED_FROM')[0] ?? '');
    return derivedFrom ? { ...entry, derivedFrom } : entry;
  });
  return {
    byDataset: new Map(entries.map((entry) => [entry.id.slice('source:'.length), entry])),
    names: new Map(
      entities.flatMap(({ ours, properties }) =>
        ours && properties['name']?.[0] ? [[ours, properties['name'][0]]] : [],
      ),
    ),
    isPart: isLink,
  };
}

const roleOf = ({ properties }: TheirEntity): string => properties['role']?.[0]?.split(ROLE_PARTING)[0] ?? '';

const isLink = (entity: TheirEntity): boolean => entity.schema === LINK.schema && MADE.has(roleOf(entity));

function describe(
  { ours = '', properties }: TheirEntity,
  linked: (source: string, type: string) => readonly string[],
): SourceEntry {
  const first = (name: string): string | undefined => properties[name]?.[0];
  const type = first('keywords') ?? '';
  const [publisher] = linked(ours, 'PUBLISHED_BY');
  const authors = linked(ours, 'WRITTEN_BY');
  const [published, url] = [first('publishedAt'), first('sourceUrl')];
  return {
    id: ours,
    type: Object.hasOwn(SourceType.codes, type) ? type : 'DATABASE',
    title: first('title') ?? first('name') ?? ours,
    ...(publisher !== undefined && { publisher }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  };
}

/** A dataset that its file says nothing of speaks for itself. */
export function sourceOf(
  { byDataset, names }: SourceParts,
  dataset: string,
): { readonly source: SourceEntry; readonly publisherName: string } {
  const known: SourceEntry = byDataset.get(dataset) ?? {
    id: `source:${slugOf(dataset)}`,
    type: 'DATABASE',
    title: dataset,
  };
  const publisher = known.publisher ?? `organization:${slugOf(dataset)}`;
  return { source: { ...known, publisher }, publisherName: names.get(publisher) ?? dataset };
}
