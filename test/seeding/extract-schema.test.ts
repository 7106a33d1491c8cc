import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { buildBulkSchema, buildExtractSchema } from '../../src/seeding/build-extract-schema.js';

interface Fields {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

const SCHEMA = buildExtractSchema(REGISTERED_ONTOLOGY);
const DEFINITIONS = SCHEMA['$defs'] as Readonly<Record<string, Fields | undefined>>;

describe('the schema of extracts', () => {
  it('is published as it is; npm run emit writes it anew', () => {
    const schemas = { extract: SCHEMA, 'bulk-extract': buildBulkSchema(REGISTERED_ONTOLOGY) };
    for (const [name, schema] of Object.entries(schemas)) {
      const published: unknown = JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'));
      assert.deepEqual(published, JSON.parse(JSON.stringify(schema)));
    }
  });

  it('lets a fact state properties and relationships of its kind, by either end, and nothing derived', () => {
    const says = (kind: string): readonly string[] =>
      Object.keys(DEFINITIONS[`says${kind}`]?.properties ?? {});
    for (const field of ['type', 'date', 'facilities', 'participants', 'tolls']) {
      assert.ok(says('Incident').includes(field), field);
    }
    assert.ok(says('Facility').includes('incidents'));
    for (const field of ['name', 'aliases', 'visibility', 'accounts', 'disputes', 'mentions']) {
      assert.ok(!says('Incident').includes(field), field);
    }
    for (const kind of ['Source', 'Claim', 'Toll', 'Account', 'Dispute', 'Position']) {
      assert.equal(DEFINITIONS[`says${kind}`], undefined);
    }
  });

  it('lists the codes of each field', () => {
    const { type } = DEFINITIONS['saysFacility']?.properties ?? {};
    assert.ok(type?.enum?.includes('REMAND_CENTRE'));
    assert.ok(DEFINITIONS['fact']?.properties['stance']?.enum?.includes('ALLEGES'));
  });
});
