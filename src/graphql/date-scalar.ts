import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';

import { HabeasError } from '../errors/habeas-error.js';
import { type PartialDate, readPartialDate } from '../ontology/partial-date.js';

/** Input only: answers carry dates as `PartialDate` objects. */
export const DateScalar = new GraphQLScalarType<PartialDate, string>({
  name: 'Date',
  description:
    'A date as precise as it is known, in EDTF: `2011-06-24`, `2011-06`, `2011`, `2010-02~` (about), `2010/2012`. It stands for every day it may mean.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  parseValue: readDate,
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING)
      throw new GraphQLError(`Date: ${print(node)} is not in quotation marks.`, { nodes: node });
    return readDate(node.value);
  },
  serialize: (value) => (value as PartialDate).edtf,
});

function readDate(value: unknown): PartialDate {
  const date = typeof value === 'string' ? readPartialDate(value) : undefined;
  if (date) return date;
  throw new HabeasError(
    'BAD_USER_INPUT',
    `Date: ${JSON.stringify(value)} is not an EDTF date; write it as 2011, 2011-06, 2011-06-24 or 2010-02~.`,
  );
}
