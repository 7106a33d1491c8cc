import { GraphQLList, GraphQLNonNull } from 'graphql';

import type { PartialDate } from '../../../ontology/partial-date.js';
import { listComplexity, oneComplexity } from '../../complexity.js';
import { DateScalar } from '../../date-scalar.js';
import { oncePerSchema, type Question, type QuestionFields, type QuestionParts } from '../question.js';
import { idOfRow } from '../read-row.js';
import { commandType } from './command-types.js';
import { findCommand, findIncidentCommands } from './find-command.js';

const typeOf = oncePerSchema(commandType);

const inCharge = (parts: QuestionParts): QuestionFields => ({
  inCharge: {
    type: new GraphQLNonNull(typeOf(parts)),
    description: 'Who headed it on a day, or may have, and the bodies above it.',
    args: { on: { type: new GraphQLNonNull(DateScalar), description: 'The day, or days, asked about.' } },
    extensions: { complexity: oneComplexity },
    resolve: (row, { on }, context, info) =>
      findCommand(info.schema, context, idOfRow(row), on as PartialDate),
  },
});

const ofIncident = (parts: QuestionParts): QuestionFields => ({
  command: {
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(typeOf(parts)))),
    description: 'For each facility where it took place: who headed it on its date, or may have.',
    extensions: { complexity: listComplexity },
    resolve: (row, _args, context, info) => findIncidentCommands(info.schema, context, idOfRow(row)),
  },
});

/** `Facility.inCharge(on)`, `Organization.inCharge(on)` and `Incident.command`. */
const FIELDS: Readonly<Record<string, (parts: QuestionParts) => QuestionFields>> = {
  Facility: inCharge,
  Organization: inCharge,
  Incident: ofIncident,
};
export const COMMAND: Question = { onKind: (parts, { name }) => FIELDS[name]?.(parts) ?? {} };
