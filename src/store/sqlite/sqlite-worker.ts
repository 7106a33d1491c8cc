import { parentPort, workerData } from 'node:worker_threads';

import type { ParameterValue } from './parameters.js';
import type { ReaderOptions, ReadRequest } from './reader.js';
import { openSqlite, type SqliteConnection } from './sqlite-driver.js';
import { faultOf } from './sqlite-fault.js';

/** What a thread is asked; each is answered in its turn under its number. */
export type WorkerRequest =
  | ReadRequest
  | { readonly ask: 'exec'; readonly text: string }
  /** Runs a statement for every row, up to the first that changes nothing; answers how many it ran for. */
  | { readonly ask: 'runEach'; readonly text: string; readonly rows: readonly (readonly ParameterValue[])[] }
  | { readonly ask: 'close' };

export type WorkerMessage =
  { readonly number: number; readonly request: WorkerRequest } | { readonly interrupt: number };

const { file, binding, opening } = workerData as ReaderOptions;
let connection: SqliteConnection | undefined;
let atWork: number | undefined;
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (message: WorkerMessage) => {
  if ('interrupt' in message) {
    if (message.interrupt === atWork) connection?.interrupt?.();
    return;
  }
  last = last.then(() => reply(message.number, message.request));
});

async function reply(number: number, request: WorkerRequest): Promise<void> {
  atWork = number;
  try {
    parentPort?.postMessage({ number, value: await answer(request) });
  } catch (error) {
    parentPort?.postMessage({ number, fault: faultOf(error, connection !== undefined) });
  }
  atWork = undefined;
}

async function answer(request: WorkerRequest): Promise<unknown> {
  if (request.ask === 'close') {
    connection?.close();
    parentPort?.unref();
    return undefined;
  }
  connection ??= await open();
  switch (request.ask) {
    case 'all':
      return connection.all(request.text, request.parameters);
    case 'exec':
      return connection.exec(request.text);
    case 'runEach':
      return runEach(connection, request.text, request.rows);
  }
}

async function open(): Promise<SqliteConnection> {
  const opened = openSqlite(binding, file);
  for (const text of opening) await opened.exec(text);
  return opened;
}

async function runEach(
  to: SqliteConnection,
  text: string,
  rows: readonly (readonly ParameterValue[])[],
): Promise<number> {
  let done = 0;
  for (const row of rows) {
    if ((await to.run(text, row)) === 0) break;
    done += 1;
  }
  return done;
}
