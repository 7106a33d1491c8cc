import { type GraphQLFieldConfig, GraphQLObjectType } from 'graphql';

import type { GraphContext } from '../context.js';

export interface AnswerType<Answer> {
  readonly name: string;
  readonly description: string;
  readonly fields: () => Readonly<Record<string, GraphQLFieldConfig<Answer, GraphContext>>>;
}

/** The type of what a question reckoned: its fields are read by their names, where rows carry theirs by response key. */
export const answerType = <Answer>({ name, description, fields }: AnswerType<Answer>): GraphQLObjectType =>
  new GraphQLObjectType<Answer, GraphContext>({ name, description, fields, extensions: { reckoned: true } });

export const isReckoned = ({ extensions }: GraphQLObjectType): boolean => extensions['reckoned'] === true;
