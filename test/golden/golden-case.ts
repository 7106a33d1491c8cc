import { readdir, readFile } from 'node:fs/promises';

import { type DocumentNode, parse } from 'graphql';

import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { Plan } from '../../src/plan/plan.js';
import { printPlan } from '../../src/plan/print-plan.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { compilePlan as compileCypher } from '../../src/store/neo4j/compile-plan.js';
import { compilePlan as compileSql } from '../../src/store/sqlite/compile-plan.js';
import { ask } from '../graphql/ask.js';

export interface GoldenCase {
  readonly name: string;
  readonly question: string;
  readonly query: string;
}

const CASES = 'test/golden/cases';

export async function readCases(): Promise<readonly GoldenCase[]> {
  const names = (await readdir(CASES)).sort();
  return Promise.all(
    names.map(async (name) => {
      const [first = '', ...query] = (await readFile(`${CASES}/${name}`, 'utf8')).split('\n');
      return {
        name: name.replace('.graphql', ''),
        question: first.replace('# ', ''),
        query: query.join('\n'),
      };
    }),
  );
}

export const answerFile = (name: string): string => `test/golden/answers/${name}.md`;

/** The question, how it is planned and compiled for both stores, and what this store answers, as one page. */
export async function writePage(goldenCase: GoldenCase, store: GraphStore): Promise<string> {
  const document: DocumentNode = parse(goldenCase.query);
  const plans: Plan[] = [];
  const watched: Pick<GraphStore, 'run'> = {
    run: (plan, options) => {
      plans.push(plan);
      return store.run(plan, options);
    },
  };
  const answer = await ask(watched, { document });
  const counts = new Map((await store.report()).nodes.map(({ name, count }) => [name, count]));
  const sections = plans.flatMap((plan) => {
    const sql = compileSql(REGISTERED_ONTOLOGY, plan, counts);
    const cypher = compileCypher(plan, REGISTERED_ONTOLOGY, counts);
    return [
      block('Plan', 'text', printPlan(plan)),
      block('SQL', 'sql', `${sql.text}\n-- ${JSON.stringify(sql.parametersOf())}`),
      block('Cypher', 'cypher', `${cypher.text}\n// ${JSON.stringify(cypher.parametersOf())}`),
    ];
  });
  return [
    `# ${goldenCase.question}`,
    block('Query', 'graphql', goldenCase.query),
    ...sections,
    block('Answer', 'json', JSON.stringify(answer, null, 2)),
    '',
  ].join('\n\n');
}

const block = (title: string, language: string, text: string): string =>
  `## ${title}\n\n\`\`\`${language}\n${text.trim()}\n\`\`\``;
