import { type GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';

import type { Kind, Ontology } from '../ontology/ontology.js';
import { withKnownAt } from './known-at.js';
import { withFieldName } from './name-field.js';
import { NodeTypes } from './node-types.js';
import { officialsField } from './officials-field.js';
import { isReckoned } from './questions/answer-type.js';
import type { Question, QuestionFields, QuestionParts } from './questions/question.js';
import { QUESTIONS } from './questions/questions.js';
import { followRoot } from './root-context.js';
import { kindFields, nodeFields, type RootField } from './root-fields.js';

/** The whole schema, from the ontology alone but for `officials` and the questions. */
export function buildSchema(ontology: Ontology, questions: readonly Question[] = QUESTIONS): GraphQLSchema {
  const types: NodeTypes = new NodeTypes(ontology, (kind) =>
    questionsOf(questions, { ontology, types }, kind),
  );
  const kinds = [...ontology.kinds.values()];
  const fields: Record<string, RootField> = nodeFields(ontology, types);
  for (const kind of kinds.filter(({ listed }) => listed))
    Object.assign(fields, kindFields(ontology, types, kind));
  fields['officials'] = officialsField(ontology, types);
  for (const { atRoot } of questions) Object.assign(fields, atRoot?.({ ontology, types }));
  const asked = Object.entries(fields).map(([name, field]) => [
    name,
    withFieldName(name, tellsItsTime(field) ? field : withKnownAt(field)),
  ]);
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: Object.fromEntries(asked) as typeof fields }),
    types: kinds.map(({ name }) => types.object(name)),
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType) || type.name === 'Query' || type.name.startsWith('__')) continue;
    followRoot(type);
    if (!isReckoned(type)) readByKey(type);
  }
  return schema;
}

const questionsOf = (questions: readonly Question[], parts: QuestionParts, kind: Kind): QuestionFields =>
  Object.fromEntries(
    questions
      .flatMap(({ onKind }) => Object.entries(onKind?.(parts, kind) ?? {}))
      .map(([name, field]) => [name, { ...field, extensions: { ...field.extensions, question: true } }]),
  );

/** Whether a root field has a say of its own in what time it speaks of. */
const tellsItsTime = ({ extensions }: RootField): boolean => extensions?.['ownTime'] === true;

/** Rows carry each field under its response key, so that one field may be asked twice. */
function readByKey(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) field.resolve ??= byResponseKey;
}

const byResponseKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  row,
  _args,
  _context,
  info,
) => row[info.path.key];
