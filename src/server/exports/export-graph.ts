import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import { HabeasError } from '../../errors/habeas-error.js';
import type { ExportFormat } from '../../export/export-format.js';
import { exportGraph, findFormat } from '../../export/export-graph.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { GraphStore } from '../../store/graph-store.js';
import { abortOnClose } from '../abort-on-close.js';
import { causeOf, UNEXPECTED } from '../failures/mask-errors.js';
import { sendError } from '../failures/send-error.js';
import { requestIdOf } from '../name-request.js';
import { viewerOf } from '../sign-in/identify-viewer.js';
import { type AskedSet, readAskedSet } from './read-entity-set.js';

const PARAMETERS: readonly string[] = ['format', 'kinds', 'ids', 'search', 'where', 'knownAt'];

export interface ExportParts {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
}

/** `/export?format=…&kinds=…&ids=…&search=…&where=…&knownAt=…`: a file of what the viewer may see, sent as fast as it is taken and no faster. */
export function exportRoute({ store, ontology, schema, log }: ExportParts): RequestHandler {
  return async (request, response) => {
    const signal = abortOnClose(request);
    try {
      const { format, asked } = readQuery(request);
      const { clearance } = viewerOf(request);
      const parts = { store, ontology, clearance, signal, schema: () => schema };
      const { reading, set } = await readAskedSet(parts, asked);
      const pieces = exportGraph(reading, set, format);
      // What fails before the first piece still has an answer of its own.
      const first = await pieces.next();
      sendHead(response, format);
      // A pipeline listens in many ways beside all that waits for the end of a request; Node takes that for a leak.
      response.setMaxListeners(0);
      await pipeline(Readable.from(restOf(first, pieces)), response);
    } catch (fault) {
      fail(response, fault, log);
    }
  };
}

function readQuery({ query }: Request): { readonly format: ExportFormat; readonly asked: AskedSet } {
  const [unknown] = Object.keys(query).filter((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `${unknown}: there is no such parameter; there are ${PARAMETERS.join(', ')}.`,
    );
  }
  const text = (name: string): string | undefined => {
    const given = query[name];
    if (given === undefined || typeof given === 'string') return given;
    throw new HabeasError('BAD_USER_INPUT', `${name}: it is given more than once; part several by commas.`);
  };
  const format = findFormat(text('format'));
  const [kinds, ids, search, where, knownAt] = ['kinds', 'ids', 'search', 'where', 'knownAt'].map(text);
  return { format, asked: { kinds, ids, search, where, knownAt } };
}

function sendHead(response: Response, { name, mediaType, extension }: ExportFormat): void {
  response.status(200).set({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="habeas-${name}.${extension}"`,
    'Cache-Control': 'no-store',
  });
}

async function* restOf(
  first: IteratorResult<string, unknown>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  try {
    if (first.done) return;
    yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/** Once a file has begun, only a broken connection can say that it is not whole. */
function fail(response: Response, fault: unknown, log: Logger): void {
  if (response.destroyed) return;
  const cause = causeOf(fault);
  if (cause) log.error({ request: requestIdOf(response), ...cause }, 'an export failed');
  if (response.headersSent) response.destroy();
  else if (fault instanceof HabeasError) sendError(response, fault.code, fault.message);
  else sendError(response, 'INTERNAL_SERVER_ERROR', UNEXPECTED);
}
