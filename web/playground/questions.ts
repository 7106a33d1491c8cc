import { composeQuestion, readFragment } from './compose-question.js';
import type { Question } from './question.js';

const operations = import.meta.glob<string>('../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../schema/operations/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const fragments = import.meta.glob<string>('../../schema/operations/fragments/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const firstTabs = [
  'FacilityDossier',
  'Officials',
  'IncidentAccounts',
  'Paths',
  'Connections',
  'Connect',
  'Instrument',
  'Person',
  'Filtered',
];

/** The ready questions in the order of their tabs; those not named in it follow by file name. */
export const questions: readonly Question[] = readQuestions();

function readQuestions(): readonly Question[] {
  const texts = new Map(Object.values(fragments).map(readFragment));
  return Object.entries(operations)
    .map(([path, source]) =>
      composeQuestion(source, variables[path.replace(/graphql$/, 'variables.json')] ?? '', texts),
    )
    .sort((left, right) => rank(left) - rank(right));
}

function rank({ name }: Question): number {
  const position = firstTabs.indexOf(name);
  return position === -1 ? firstTabs.length : position;
}
