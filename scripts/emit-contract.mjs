// Writes what is published from the ontology; tests fail when a file is stale.
import { writeFileSync } from 'node:fs';

import { printSchema } from 'graphql';

import { buildSchema } from '../dist/src/graphql/build-schema.js';
import { describeOntology } from '../dist/src/ontology/describe-ontology.js';
import { REGISTERED_ONTOLOGY } from '../dist/src/ontology/registered-ontology.js';
import { buildBulkSchema, buildExtractSchema } from '../dist/src/seeding/build-extract-schema.js';

const texts = {
  'schema/schema.graphql': `${printSchema(buildSchema(REGISTERED_ONTOLOGY))}\n`,
  'schema/extract.schema.json': `${JSON.stringify(buildExtractSchema(REGISTERED_ONTOLOGY), undefined, 2)}\n`,
  'schema/bulk-extract.schema.json': `${JSON.stringify(buildBulkSchema(REGISTERED_ONTOLOGY), undefined, 2)}\n`,
  'docs/ontology.md': describeOntology(REGISTERED_ONTOLOGY),
};

for (const [path, text] of Object.entries(texts)) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
  console.log(path);
}
