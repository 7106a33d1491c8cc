import assert from 'node:assert/strict';
import { test } from 'node:test';

import { printSchema } from 'graphql';

import { buildSchema } from '../../src/graphql/build-schema.js';
import { codeList } from '../../src/ontology/code-list.js';
import { Kind, Property, Relationship } from '../../src/ontology/decorators.js';
import { describeOntology } from '../../src/ontology/describe-ontology.js';
import { EntityKind } from '../../src/ontology/kinds/entity-kind.js';
import { buildOntology } from '../../src/ontology/ontology.js';
import { code, date } from '../../src/ontology/property.js';
import { KINDS, RELATIONSHIPS } from '../../src/ontology/registry.js';
import { buildExtractSchema } from '../../src/seeding/build-extract-schema.js';
import { schemaStatements as neo4jStatements } from '../../src/store/neo4j/schema-statements.js';
import { schemaStatements as sqliteStatements } from '../../src/store/sqlite/schema-statements.js';

@Kind({ prefix: 'visit', plural: 'visits', description: 'A visit of inspection.' })
class Visit extends EntityKind {
  @Property({
    type: code(
      codeList('VisitType', 'How a visit was made.', { ANNOUNCED: { description: 'With notice.' } }),
    ),
    filter: true,
    description: 'How it was made.',
  })
  type?: string;

  @Property({ type: date, filter: true, order: true, description: 'When it was made.' })
  date?: string;
}

@Relationship({
  type: 'INSPECTED',
  description: 'What a visit went to.',
  temporal: true,
  from: { kinds: ['Visit'], fields: [{ name: 'inspected', description: 'Where it went.' }] },
  to: { kinds: ['Facility'], fields: [{ name: 'visits', description: 'Visits made here.' }] },
})
class Inspected {}

const ontology = buildOntology([...KINDS, Visit], [...RELATIONSHIPS, Inspected]);

test('a kind and a relationship declared in one file each appear in the GraphQL schema', () => {
  const schema = printSchema(buildSchema(ontology));
  for (const expected of [
    /^type Visit implements Node & Entity \{/mu,
    /^type VisitConnection \{/mu,
    /^type VisitEdge \{/mu,
    /^type VisitConnection \{[^}]*aggregate: VisitAggregate!/mu,
    /^type VisitAggregate \{[^}]*date: DateSpan![^}]*by\(\s*field: VisitFacet!/mu,
    /^enum VisitFacet \{[^}]*\n {2}TYPE$[^}]*\n {2}DATE_YEAR$[^}]*\n {2}INSPECTED$/mu,
    /^enum InspectedVisitsFacet \{[^}]*\n {2}EDGE_SINCE_YEAR$/mu,
    /^enum FacilityFacet \{[^}]*\n {2}VISITS$/mu,
    /^input VisitWhere \{/mu,
    /^input VisitOrder @oneOf \{/mu,
    /^enum VisitType \{/mu,
    /^ {2}visit\(/mu,
    /^ {2}visits\(/mu,
    /^type InspectedVisitsEdge \{[^}]*since: PartialDate[^}]*certainty[^}]*evidence/mu,
  ]) {
    assert.match(schema, expected);
  }
});

test('the same declaration gives both stores their tables, constraints and indexes', () => {
  const sql = sqliteStatements(ontology).join('\n');
  assert.match(sql, /CREATE TABLE IF NOT EXISTS "Visit"/u);
  assert.match(sql, /CREATE TABLE IF NOT EXISTS "INSPECTED"/u);
  assert.match(sql, /ON "Visit" \("dateEarliest"/u);
  const cypher = neo4jStatements(ontology).join('\n');
  assert.match(cypher, /`INSPECTED`/u);
  assert.match(cypher, /`Visit`\)? ON \(n\.`dateEarliest`/u);
});

test('the same declaration lets an extract state its facts and puts it in the docs', () => {
  const extract = JSON.stringify(buildExtractSchema(ontology));
  assert.match(extract, /\^visit:/u);
  assert.match(extract, /"inspected"/u);
  assert.match(extract, /"ANNOUNCED"/u);
  const docs = describeOntology(ontology);
  assert.match(docs, /\| Visit \| `visit` \|/u);
  assert.match(docs, /\| INSPECTED \| Visit \| Facility \|/u);
});
