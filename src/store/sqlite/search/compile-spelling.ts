import type { Ontology } from '../../../ontology/ontology.js';
import type { SpellPlan } from '../../../plan/plan.js';
import { MOST_SPELLINGS, spellingKeys } from '../../spelling-keys.js';
import type { CompiledPlan } from '../compiled-plan.js';
import { StatementBuilder } from '../statement.js';
import { KEYS, WORDS } from './search-tables.js';

/** Words that share a key with one of those asked. */
export function compileSpelling(ontology: Ontology, plan: SpellPlan): CompiledPlan {
  const builder = new StatementBuilder(ontology, plan, new Map());
  const keys = builder.parameters.addList(plan, ({ words }) => [...new Set(words.flatMap(spellingKeys))]);
  const like = builder.addBlock(
    'w',
    `SELECT DISTINCT k."word" AS word FROM ${KEYS} k CROSS JOIN ${WORDS} w ON w."word" = k."word" ` +
      `WHERE k."key" IN ${keys} AND w."clearance" <= ${builder.clearance} ` +
      `ORDER BY 1 LIMIT ${builder.parameters.add(plan, () => MOST_SPELLINGS)}`,
  );
  const section = builder.addSection(['word'], like);
  return {
    text: builder.text,
    parametersOf: (partOf) => builder.parameters.valuesOf(partOf),
    readAnswer: (answer) =>
      section(builder.readSections(answer))
        .map(([word]) => word as string)
        .sort(),
  };
}
