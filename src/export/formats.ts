import type { ExportFormat } from './export-format.js';
import { csv } from './formats/csv.js';
import { cypher } from './formats/cypher.js';
import { ftm } from './formats/ftm.js';
import { ftmStatementLines, ftmStatements } from './formats/ftm-statements.js';
import { geojson } from './formats/geojson.js';
import { gexf } from './formats/gexf.js';
import { graphml } from './formats/graphml.js';
import { jsonld } from './formats/jsonld.js';

/** Every format, in the order of the README; a new one is added here. */
export const FORMATS: readonly ExportFormat[] = [
  csv,
  graphml,
  gexf,
  jsonld,
  ftm,
  ftmStatements,
  ftmStatementLines,
  geojson,
  cypher,
];
