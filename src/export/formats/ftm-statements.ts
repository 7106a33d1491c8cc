import { stringify } from 'csv-stringify/sync';

import type { Ontology } from '../../ontology/ontology.js';
import type { ExportFormat, ReadItems } from '../export-format.js';
import { type Statement, STATEMENT_COLUMNS, statementsOf } from '../ftm-statements.js';

/** FollowTheMoney statements as CSV: a row for each property that a claim states, under its source as a dataset. */
export const ftmStatements: ExportFormat = {
  name: 'ftm-statements',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'statements.csv',
  async *write(read, ontology) {
    yield stringify([[...STATEMENT_COLUMNS]]);
    for await (const row of readStatements(read, ontology))
      yield stringify([STATEMENT_COLUMNS.map((column) => row[column])]);
  },
};

/** The same, a line of JSON each. */
export const ftmStatementLines: ExportFormat = {
  name: 'ftm-statement-lines',
  mediaType: 'application/x-ndjson; charset=utf-8',
  extension: 'statements.json',
  async *write(read, ontology) {
    for await (const { external, ...row } of readStatements(read, ontology)) {
      const known = Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value === '' ? null : value]),
      );
      yield `${JSON.stringify({ ...known, external: external === 't' })}\n`;
    }
  },
};

async function* readStatements(read: ReadItems, ontology: Ontology): AsyncGenerator<Statement> {
  for await (const one of read({ claims: true }))
    if (one.item === 'claim') yield* statementsOf(ontology, one.claim);
}
