import type { GraphQLSchema } from 'graphql';

import { HabeasError } from '../../../errors/habeas-error.js';
import { foldName } from '../../../ontology/fold-name.js';
import type { GraphContext } from '../../context.js';
import { readPages } from '../answer-connection.js';
import { askGraph } from '../ask-graph.js';
import {
  type InstrumentRow,
  INSTRUMENTS,
  type InstrumentsAnswer,
  PLACES,
  type PlacesAnswer,
  type ProvisionRow,
  PROVISIONS,
  type ProvisionsAnswer,
} from './obligation-documents.js';
import { readRule, type Rule } from './read-rule.js';

/** Provisions are looked through for a rule; of more than that an instrument must be named. */
const MOST_PROVISIONS = 1_000;

export interface RuledProvision {
  readonly provision: ProvisionRow;
  readonly rule: Rule;
  /** Instrument it is part of. */
  readonly instrument: string;
}

/** @throws HabeasError BAD_USER_INPUT when nothing the viewer may see is called so. */
export async function findState(
  schema: GraphQLSchema,
  context: GraphContext,
  state: string,
): Promise<string> {
  const { places } = await askGraph<PlacesAnswer>(schema, context, PLACES, { id: state, code: state });
  const [place] = places.nodes;
  if (place) return place.id;
  throw new HabeasError(
    'BAD_USER_INPUT',
    `state: ${JSON.stringify(state)} is no place's id or ISO code; write it as place:kz or KZ.`,
  );
}

/**
 * Provisions with an obligation, of the instrument of this name or of all.
 * @throws HabeasError BAD_USER_INPUT for an instrument of which the viewer may see nothing.
 */
export async function findProvisions(
  schema: GraphQLSchema,
  context: GraphContext,
  instrument: string | undefined,
): Promise<readonly RuledProvision[]> {
  const where =
    instrument === undefined
      ? null
      : { instrument: { id: { in: await findInstruments(schema, context, instrument) } } };
  const rows = await readPages(
    async (after) => {
      const { provisions } = await askGraph<ProvisionsAnswer>(schema, context, PROVISIONS, { where, after });
      return { rows: provisions.nodes, ...provisions.pageInfo };
    },
    MOST_PROVISIONS,
    `instrument: there are more than ${String(MOST_PROVISIONS)} provisions; name the instrument.`,
  );
  return rows.flatMap((provision) => {
    const rule = readRule(provision.obligation);
    return rule && provision.instrument ? [{ provision, rule, instrument: provision.instrument.id }] : [];
  });
}

async function findInstruments(
  schema: GraphQLSchema,
  context: GraphContext,
  instrument: string,
): Promise<readonly string[]> {
  const { exactly, byAlias } = await askGraph<InstrumentsAnswer>(schema, context, INSTRUMENTS, {
    id: instrument,
    text: instrument,
  });
  const found = [...exactly.nodes, ...byAlias.nodes.filter((row) => isCalled(row, instrument))];
  if (found.length > 0) return [...new Set(found.map(({ id }) => id))];
  throw new HabeasError(
    'BAD_USER_INPUT',
    `instrument: ${JSON.stringify(instrument)} is no instrument's id, symbol or name; write it as legal-instrument:opcat or OPCAT.`,
  );
}

const isCalled = ({ name, aliases, symbol }: InstrumentRow, called: string): boolean =>
  [name, ...aliases, symbol ?? ''].some((one) => foldName(one) === foldName(called));
