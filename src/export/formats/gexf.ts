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
import { escapeXml, printFlat, XML_TYPES } from '../xml.js';

/** GEXF 1.3 (gexf.net), for Gephi: nodes, then the relationships among them with what they rest on. */
export const gexf: ExportFormat = {
  name: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  extension: 'gexf',
  async *write(read, ontology) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield '<meta><creator>Habeas</creator></meta>\n<graph defaultedgetype="directed" mode="static">\n';
    yield attributes('node', new Map([['kind', 'text'], ...flatTypesOf(ontology.kinds.values())]));
    yield attributes(
      'edge',
      new Map([['type', 'text'], ...EVIDENCE_TYPES, ...flatTypesOf(ontology.relationships.values())]),
    );
    yield '<nodes>\n';
    for await (const one of read({ nodes: true })) if (one.item === 'node') yield nodeElement(one.node);
    yield '</nodes>\n<edges>\n';
    let number = 0;
    for await (const one of read({ relationships: 'within' }))
      if (one.item === 'relationship') yield edgeElement(number++, one.relationship);
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

const attributes = (of: 'node' | 'edge', types: ReadonlyMap<string, FlatType>): string =>
  `<attributes class="${of}">\n${[...types]
    .map(([name, type]) => `<attribute id="${name}" title="${name}" type="${XML_TYPES[type]}"/>\n`)
    .join('')}</attributes>\n`;

const nodeElement = ({ id, name, kind, values }: ExportedNode): string =>
  `<node id="${escapeXml(id)}" label="${escapeXml(name)}">${attributeValues([
    ['kind', kind.name],
    ...flatValues(kind, values),
  ])}</node>\n`;

function edgeElement(number: number, { type, from, to, values, claims }: ExportedRelationship): string {
  const ends = `source="${escapeXml(from.id)}" target="${escapeXml(to.id)}"`;
  // What Gephi draws thicker: how many claims say so.
  const label = `label="${type.type}" kind="${type.type}" weight="${Math.max(1, claims.length)}"`;
  const all = [['type', type.type] as const, ...flatEvidence(claims), ...flatValues(type, values)];
  return `<edge id="${number}" ${ends} ${label}>${attributeValues(all)}</edge>\n`;
}

const attributeValues = (values: readonly (readonly [string, FlatValue])[]): string =>
  `<attvalues>${values.map(([name, value]) => `<attvalue for="${name}" value="${printFlat(value)}"/>`).join('')}</attvalues>`;
