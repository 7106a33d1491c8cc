import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findProjectRoot } from '../neo4j/find-project-root.js';

export interface Instruction {
  /** Upper case, as `COPY`. */
  readonly name: string;
  readonly text: string;
}

/** The Dockerfile's instructions a stage, each stage beginning with its FROM; continued lines are joined. */
export function readDockerfile(): readonly (readonly Instruction[])[] {
  const lines = readFileSync(join(findProjectRoot(), 'Dockerfile'), 'utf8').split('\n');
  const joined = lines
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replaceAll('\\\n', '');
  const stages: Instruction[][] = [];
  for (const [, name = '', text = ''] of joined.matchAll(/^([A-Z]+)[ \t]+(.+)$/gm)) {
    if (name === 'FROM') stages.push([]);
    stages.at(-1)?.push({ name, text: text.replaceAll(/ +/g, ' ') });
  }
  return stages;
}
