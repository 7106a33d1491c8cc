import type { PartialDate } from '../../ontology/partial-date.js';

/** An argument as a client wrote it, so that it can be asked on: dates are texts again. */
export function asWritten(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(asWritten);
  if (typeof argument !== 'object' || argument === null) return argument;
  if (isDate(argument)) return argument.edtf;
  return Object.fromEntries(Object.entries(argument).map(([name, value]) => [name, asWritten(value)]));
}

const isDate = (argument: object): argument is PartialDate => 'edtf' in argument && 'earliest' in argument;
