import type { Ontology } from '../../ontology/ontology.js';
import { typeNameOf } from '../../ontology/property.js';
import type { ExportFormat } from '../export-format.js';
import type {
  ExportedClaim,
  ExportedComposite,
  ExportedItem,
  ExportedNode,
  ExportedRelationship,
  ExportedSource,
  ExportedValue,
} from '../exported-item.js';
import { identifyRelationship } from '../identify-relationship.js';
import { shownProperties } from '../selections.js';

/**
 * JSON-LD 1.1: nodes with their relationships; claims as schema:Claim, prov:Entity and oa:Annotation, with the words
 * as oa:TextQuoteSelector and oa:TextPositionSelector. Terms of none of these are under urn:habeas:term:.
 */
export const jsonld: ExportFormat = {
  name: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  async *write(read, ontology) {
    yield `{"@context":${JSON.stringify(contextOf(ontology))},\n"@graph":[`;
    let before = '\n';
    for await (const one of read({ nodes: true, claims: true, relationships: 'within' })) {
      yield before + JSON.stringify(print(ontology, one));
      before = ',\n';
    }
    yield '\n]}\n';
  },
};

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  Person: 'schema:Person',
  Organization: 'schema:Organization',
  Place: 'schema:Place',
  Facility: 'schema:Place',
  Incident: 'schema:Event',
  LegalInstrument: 'schema:Legislation',
  Source: 'schema:CreativeWork',
};

function contextOf(ontology: Ontology): object {
  const kinds = [...ontology.kinds.values()];
  const dates = [...kinds, ...ontology.relationships.values()]
    .flatMap(shownProperties)
    .filter((property) => typeNameOf(property) === 'PartialDate');
  return {
    '@version': 1.1,
    '@vocab': 'urn:habeas:term:',
    schema: 'https://schema.org/',
    prov: 'http://www.w3.org/ns/prov#',
    oa: 'http://www.w3.org/ns/oa#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    ...Object.fromEntries(kinds.map(({ prefix }) => [prefix, `urn:habeas:${prefix}:`])),
    relationship: 'urn:habeas:relationship:',
    ...Object.fromEntries(
      dates.map(({ name }) => [name, { '@id': name, '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' }]),
    ),
    name: 'schema:name',
    aliases: 'schema:alternateName',
    description: 'schema:description',
    url: { '@id': 'schema:url', '@type': 'xsd:anyURI' },
    from: { '@id': 'from', '@type': '@id' },
    to: { '@id': 'to', '@type': '@id' },
    about: { '@id': 'schema:about', '@type': '@id' },
    refersTo: { '@id': 'refersTo', '@type': '@id' },
    assertedBy: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
    restsOn: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
    primarySource: { '@id': 'prov:hadPrimarySource', '@type': '@id' },
    recordedAt: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
    publisher: { '@id': 'schema:publisher', '@type': '@id' },
    target: 'oa:hasTarget',
    selector: 'oa:hasSelector',
    sourceText: 'oa:hasSource',
    body: 'oa:hasBody',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  };
}

function print(ontology: Ontology, one: ExportedItem): object {
  switch (one.item) {
    case 'node':
      return printNode(one.node);
    case 'relationship':
      return printRelationship(ontology, one.relationship);
    case 'claim':
      return printClaim(one.claim);
  }
}

const printNode = ({ id, kind, values }: ExportedNode): object => ({
  '@id': id,
  '@type': typesOf(kind.name),
  ...plainValues(values),
});

const typesOf = (kind: string): readonly string[] => [kind, SCHEMA_TYPES[kind] ?? []].flat();

/** A date is its EDTF string: its type says so in the context. */
const plainValues = (values: ReadonlyMap<string, ExportedValue>): object =>
  Object.fromEntries([...values].map(([name, value]) => [name, plain(value)]));

const plain = (value: ExportedValue): unknown =>
  typeof value === 'object' && 'edtf' in value ? value.edtf : value;

/** As a statement of its own, which its dates and claims are of, and as the triple that it states. */
function printRelationship(ontology: Ontology, relationship: ExportedRelationship): object {
  const { type, from, to, values, claims } = relationship;
  return {
    '@id': `relationship:${identifyRelationship(ontology, relationship)}`,
    '@type': ['Relationship', 'rdf:Statement'],
    'rdf:predicate': { '@id': `urn:habeas:term:${type.type}` },
    from: { '@id': from.id, [type.type]: { '@id': to.id } },
    to: to.id,
    ...plainValues(values),
    ...(claims.length > 0 && { restsOn: claims.map(({ id }) => id) }),
  };
}

function printClaim({ id, values, about, refersTo, speaker, source, disputed }: ExportedClaim): object {
  const {
    quote,
    record,
    statement,
    published: _published,
    value,
    properties,
    ...rest
  } = Object.fromEntries(values);
  return {
    '@id': id,
    '@type': ['Claim', 'schema:Claim', 'prov:Entity', 'oa:Annotation'],
    ...plainValues(new Map(Object.entries(rest))),
    disputed,
    ...claimed({ value, properties }),
    ...(statement !== undefined && { body: { '@type': 'oa:TextualBody', 'rdf:value': statement } }),
    ...(about && { about: { '@id': about.id, name: about.name } }),
    ...(refersTo && { refersTo: { '@id': refersTo.id, name: refersTo.name } }),
    ...(speaker && { assertedBy: { '@id': speaker.id, name: speaker.name } }),
    ...(source && {
      primarySource: printSource(source),
      target: {
        '@type': 'oa:SpecificResource',
        sourceText: { '@id': source.id },
        ...(quote !== undefined && { selector: selectors(quote as ExportedComposite) }),
      },
    }),
    ...(record !== undefined && { record }),
  };
}

/** Stored as JSON. */
const claimed = (all: Readonly<Record<string, ExportedValue | undefined>>): object =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, json]) =>
      typeof json === 'string' ? [[name, JSON.parse(json)]] : [],
    ),
  );

const printSource = ({ id, name, url, published, publisher }: ExportedSource): object => ({
  '@id': id,
  '@type': typesOf('Source'),
  name,
  ...(url !== null && { url }),
  ...(published !== null && { published }),
  ...(publisher && { publisher: { '@id': publisher.id, name: publisher.name } }),
});

/** Counted in Unicode code points from 0, the end exclusive, as the Web Annotation model has it. */
function selectors({ exact, prefix, suffix, start, end }: ExportedComposite): readonly object[] {
  const known = (all: ExportedComposite): object =>
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  return [
    { '@type': 'oa:TextQuoteSelector', ...known({ exact, prefix, suffix } as ExportedComposite) },
    ...(typeof start === 'number' && typeof end === 'number'
      ? [{ '@type': 'oa:TextPositionSelector', start, end }]
      : []),
  ];
}
