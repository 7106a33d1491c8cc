import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parseQuestion, type Question } from '../graphql/question.js';

const OPERATIONS = fileURLToPath(new URL('../../../schema/operations', import.meta.url));

/** The questions of a folder, with their sample values: the published ones unless another is named. */
export async function readQuestions(folder = OPERATIONS): Promise<readonly Question[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map((name) => readQuestion(join(folder, name))));
}

/** A document with the fragments beside it, and the values of its variables in the `.variables.json` beside it. */
export async function readQuestion(file: string, variablesFile?: string): Promise<Question> {
  const fragments = join(dirname(file), 'fragments');
  const texts = [file, ...(await namesIn(fragments)).map((name) => join(fragments, name))];
  const source = await Promise.all(texts.map((text) => readFile(text, 'utf8')));
  const values = variablesFile ?? file.replace(/graphql$/u, 'variables.json');
  const variables = await readFile(values, 'utf8').catch(rethrowIf(variablesFile !== undefined));
  return parseQuestion(basename(file), source.join('\n'), JSON.parse(variables) as Question['variables']);
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/** A file of values that nobody named need not be there. */
const rethrowIf =
  (named: boolean) =>
  (fault: unknown): string => {
    if (named) throw fault;
    return '{}';
  };
