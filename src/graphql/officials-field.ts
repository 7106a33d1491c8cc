import { GraphQLNonNull } from 'graphql';

import { PUBLIC_BODIES } from '../ontology/codes/organization-type.js';
import type { Ontology } from '../ontology/ontology.js';
import type { PartialDate } from '../ontology/partial-date.js';
import { type ListArguments, planScan } from '../plan/build-plan.js';
import type { Filter } from '../plan/plan.js';
import { listComplexity } from './complexity.js';
import { DateScalar } from './date-scalar.js';
import type { NodeTypes } from './node-types.js';
import type { RootField } from './root-fields.js';
import { planContext, runPlan } from './run-plan.js';

/** `officials(asOf)`: persons who hold or held a post at a public body or a facility. */
export function officialsField(ontology: Ontology, types: NodeTypes): RootField {
  const person = ontology.kind('Person');
  return {
    type: new GraphQLNonNull(types.rootConnection(person)),
    description:
      'Persons who hold or held a post at a public body or a facility; with `asOf`, then or possibly then.',
    args: { ...types.rootArguments(person), asOf: { type: DateScalar } },
    extensions: { complexity: listComplexity, shaped: true },
    resolve: (_root, { asOf, ...args }: ListArguments, context, info) => {
      const condition = holdsPublicPost(ontology, asOf);
      const plan = planScan(planContext(ontology, context, info), person, args, condition);
      return runPlan(context, info, plan);
    },
  };
}

function holdsPublicPost(ontology: Ontology, asOf: PartialDate | null | undefined): Filter {
  const walk = (kind: string, field: string, where?: Filter): Filter => {
    const traversal = ontology.kind(kind).traversals.get(field);
    if (!traversal) throw new Error(`${kind} has no field ${field}.`);
    return { filter: 'related', quantifier: 'some', traversal, ...(where && { where }) };
  };
  const type = ontology.kind('Organization').properties.get('type');
  if (!type) throw new Error('Organization has no type.');
  const atPublicBody: Filter = { filter: 'oneOf', on: 'node', property: type, values: [...PUBLIC_BODIES] };
  const held = walk('Person', 'posts', {
    filter: 'or',
    of: [walk('Post', 'facility'), walk('Post', 'organization', atPublicBody)],
  });
  return asOf ? ({ ...held, asOf: { earliest: asOf.earliest, latest: asOf.latest } } as Filter) : held;
}
