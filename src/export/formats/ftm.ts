import type { ExportFormat } from '../export-format.js';
import { entityOf, intervalOf } from '../follow-the-money.js';

/** FollowTheMoney entities (followthemoney.tech), a line of JSON each: nodes, and relationships as entities between them. */
export const ftm: ExportFormat = {
  name: 'ftm',
  mediaType: 'application/json+ftm; charset=utf-8',
  extension: 'ftm.json',
  async *write(read, ontology) {
    for await (const one of read({ nodes: true, claims: true, relationships: 'within' })) {
      if (one.item === 'claim') continue;
      const entity = one.item === 'node' ? entityOf(one.node) : intervalOf(ontology, one.relationship);
      if (entity) yield `${JSON.stringify(entity)}\n`;
    }
  },
};
