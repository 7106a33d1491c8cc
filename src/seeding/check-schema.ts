import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

import { shorten } from '../errors/shorten.js';
import type { Ontology } from '../ontology/ontology.js';
import { buildBulkSchema, buildExtractSchema } from './build-extract-schema.js';
import type { Path, WrittenExtract } from './extract-file.js';
import type { ExtractProblem } from './extract-problem.js';

const SHOWN = 80;
/** Errors that only say that another one stands below. */
const WRAPPERS: ReadonlySet<string> = new Set(['if', 'propertyNames']);
/** Below these, what each alternative lacks; the error of the choice itself tells it better. */
const ALTERNATIVE = /\/(oneOf|anyOf)\/\d/u;

/** A problem, and the path to what is wrong. */
export interface SchemaProblem extends ExtractProblem {
  readonly path: Path;
}

/** Answers what of a content does not fulfil the schema; `written` says where that stands. */
export type SchemaChecker = (
  written: Pick<WrittenExtract, 'problem'>,
  content: unknown,
) => readonly SchemaProblem[];

const SCHEMAS = { extract: buildExtractSchema, bulk: buildBulkSchema } as const;
type Form = keyof typeof SCHEMAS;

const compiled = {
  extract: new WeakMap<Ontology, ValidateFunction>(),
  bulk: new WeakMap<Ontology, ValidateFunction>(),
};

/** By the schema of whole extracts, or of a line of the bulk form. */
export function schemaChecker(ontology: Ontology, form: Form): SchemaChecker {
  const validate = compiled[form].get(ontology) ?? compile(ontology, form);
  compiled[form].set(ontology, validate);
  return (written, content) => {
    if (validate(content)) return [];
    const told = (validate.errors ?? [])
      .filter(({ keyword, schemaPath }) => !WRAPPERS.has(keyword) && !ALTERNATIVE.test(schemaPath))
      .map((error) => {
        const path = pathOf(error, content);
        return { path, ...written.problem(path, messageOf(error, path)) };
      });
    return [...new Map(told.map((problem) => [JSON.stringify(problem), problem])).values()];
  };
}

/** A few files are checked with it, so that compiling fast counts for more than running fast. */
const compile = (ontology: Ontology, form: Form): ValidateFunction =>
  new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    inlineRefs: false,
    code: { optimize: false },
  }).compile(SCHEMAS[form](ontology));

/** To the value that is wrong, or to the key that should not be there. */
function pathOf({ instancePath, keyword, params, propertyName }: ErrorObject, content: unknown): Path {
  const path: (string | number)[] = [];
  let value = content;
  for (const part of instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  }
  if (keyword === 'additionalProperties') return [...path, String(params['additionalProperty'])];
  return propertyName === undefined ? path : [...path, propertyName];
}

function messageOf(error: ErrorObject, path: Path): string {
  const { keyword, params, data, message, parentSchema, propertyName } = error;
  const field = fieldOf(propertyName === undefined ? path : path.slice(0, -1));
  const value = shorten(JSON.stringify(data), SHOWN);
  switch (keyword) {
    case 'additionalProperties': {
      const fields = Object.keys(parentSchema?.['properties'] as object).join(', ');
      return `${field}: there is no such field here; there are ${fields}.`;
    }
    case 'enum':
      return `${field}: ${value} is none of ${(params['allowedValues'] as readonly string[]).join(', ')}.`;
    case 'pattern': {
      const wanted = parentSchema?.['title'] as string | undefined;
      const form = `write it as ${String(params['pattern'])}`;
      return `${field}: ${value} is not ${wanted === undefined ? 'well formed' : `the ${wanted}`}; ${form}.`;
    }
    case 'required':
      return `${field}: ${String(params['missingProperty'])} is missing; add it.`;
    case 'dependentRequired':
      return `${field}: ${String(params['property'])} also needs ${String(params['missingProperty'])}; add it.`;
    case 'oneOf':
      return `${field}: give one of quote and record.`;
    case 'anyOf':
      return `${field}: give a statement, or what it says.`;
    default:
      return `${field}: ${value} ${message ?? 'is wrong'}.`;
  }
}

/** The last name of the path, with the place in its list: `facts[2]`. */
function fieldOf(path: Path): string {
  const at = path.findLastIndex((part) => typeof part === 'string');
  if (at === -1) return 'extract';
  return (
    String(path[at]) +
    path
      .slice(at + 1)
      .map((index) => `[${String(index)}]`)
      .join('')
  );
}
