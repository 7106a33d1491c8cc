import type { Ontology } from '../../ontology/ontology.js';
import type { ExportFormat } from '../export-format.js';
import type { ExportedNode, ExportedRelationship } from '../exported-item.js';
import {
  EVIDENCE_TYPES,
  flatEvidence,
  type FlatType,
  flatTypesOf,
  type FlatValue,
  flatValues,
} from '../flat-values.js';
import { identifyRelationship } from '../identify-relationship.js';
import { escapeXml, printFlat, XML_TYPES } from '../xml.js';

/** GraphML (graphdrawing.org): nodes, then the relationships among them with what they rest on. */
export const graphml: ExportFormat = {
  name: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  async *write(read, ontology) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield keys('node', new Map([['kind', 'text'], ...flatTypesOf(ontology.kinds.values())]));
    yield keys(
      'edge',
      new Map([['type', 'text'], ...EVIDENCE_TYPES, ...flatTypesOf(ontology.relationships.values())]),
    );
    yield '<graph id="habeas" edgedefault="directed">\n';
    for await (const one of read({ nodes: true })) if (one.item === 'node') yield nodeElement(one.node);
    for await (const one of read({ relationships: 'within' }))
      if (one.item === 'relationship') yield edgeElement(ontology, one.relationship);
    yield '</graph>\n</graphml>\n';
  },
};

const keys = (of: 'node' | 'edge', types: ReadonlyMap<string, FlatType>): string =>
  [...types]
    .map(
      ([name, type]) =>
        `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${XML_TYPES[type]}"/>\n`,
    )
    .join('');

const nodeElement = ({ id, kind, values }: ExportedNode): string =>
  `<node id="${escapeXml(id)}">${data('node', [['kind', kind.name], ...flatValues(kind, values)])}</node>\n`;

function edgeElement(ontology: Ontology, relationship: ExportedRelationship): string {
  const { type, from, to, values, claims } = relationship;
  const id = identifyRelationship(ontology, relationship);
  const ends = `source="${escapeXml(from.id)}" target="${escapeXml(to.id)}"`;
  const all = [['type', type.type] as const, ...flatEvidence(claims), ...flatValues(type, values)];
  return `<edge id="${id}" ${ends}>${data('edge', all)}</edge>\n`;
}

const data = (of: 'node' | 'edge', values: readonly (readonly [string, FlatValue])[]): string =>
  values.map(([name, value]) => `<data key="${of}-${name}">${printFlat(value)}</data>`).join('');
