import type { Traversal } from '../../ontology/ontology.js';
import type { RingPlan } from '../../plan/plan.js';
import type { RawDate, RawRing } from '../../plan/raw-answer.js';
import { member } from '../columns.js';
import type { PartOf } from '../plan-value.js';
import { gatherRing, type MetStep, ringWalks } from '../ring.js';
import { quoteName, quoteText } from './quote-name.js';
import type { Sections, StatementBuilder } from './statement.js';
import { columnOf, endsOf, visible, walk } from './walk.js';

/** One section a relationship and direction: for each node asked of which it may start, its first relationships as JSON. */
export function compileRing(
  builder: StatementBuilder,
  plan: RingPlan,
): (sections: Sections, partOf: PartOf) => RawRing {
  const { ontology, parameters } = builder;
  const walks = ringWalks(ontology, plan.relationships);
  const asked = addAsked(builder, plan, walks);
  // One more than asked for shows that there are more.
  const limit = parameters.add(plan, ({ most }) => most + 1);
  const towards = plan.towards && parameters.addList(plan, (of) => of.towards ?? []);
  const read = walks.map((traversal) => {
    const step = walk(builder, traversal, plan.asOf);
    const far = columnOf(step.edge, endsOf(traversal).far);
    const conditions = [
      `${step.near} = a.id`,
      ...step.conditions,
      `${far} <> a.id`,
      ...(towards === undefined ? [] : [`${far} IN ${towards}`]),
    ];
    const cells = [columnOf(step.edge, 'id'), far, ...(plan.detailed ? details(step.edge, traversal) : [])];
    const named = cells.map((cell, at) => `${cell} AS c${at}`).join(', ');
    const page = `SELECT ${named} FROM ${step.from} WHERE ${conditions.join(' AND ')} LIMIT ${limit}`;
    const row = cells.map((_, at) => (at === CLAIMS ? `json(c${at})` : `c${at}`)).join(', ');
    const near = nearKinds(traversal).map(quoteText).join(', ');
    const section = builder.addSection(
      ['a.id', `json((SELECT json_group_array(json_array(${row})) FROM (${page})))`],
      `${asked} a WHERE a.kind IN (${near})`,
    );
    return (sections: Sections): readonly MetStep[] =>
      section(sections).flatMap(([id, rows]) =>
        (rows as readonly (readonly unknown[])[]).map((cell) => readStep(id as string, traversal, cell)),
      );
  });
  return (sections, partOf) =>
    gatherRing(
      partOf(plan),
      read.flatMap((one) => one(sections)),
    );
}

/** The nodes asked that the viewer may see, with their kinds, which their ids carry. */
function addAsked(builder: StatementBuilder, plan: RingPlan, walks: readonly Traversal[]): string {
  const known = ({ ids }: RingPlan): string =>
    JSON.stringify(
      ids.flatMap((id) => {
        const kind = builder.ontology.kindOfId(id)?.name;
        return kind === undefined ? [] : [[id, kind]];
      }),
    );
  const named = builder.addBlock(
    'b',
    `SELECT value ->> 0 AS id, value ->> 1 AS kind FROM json_each(${builder.parameters.add(plan, known)})`,
  );
  const kinds = [...new Set(walks.flatMap(nearKinds))];
  const seen = kinds.map((kind) => {
    const from = `${named} a CROSS JOIN ${quoteName(kind)} n ON n.id = a.id`;
    const conditions = [`a.kind = ${quoteText(kind)}`, ...visible(builder, 'n', kind)];
    return `SELECT a.id, a.kind FROM ${from} WHERE ${conditions.join(' AND ')}`;
  });
  return builder.addBlock('b', seen.join(' UNION ALL '));
}

const nearKinds = ({ relationship, direction }: Traversal): readonly string[] =>
  direction === 'out' ? relationship.from : relationship.to;

/** Where in a row of a detailed ring the claims stand, after the ends of both dates. */
const CLAIMS = 8;

function details(edge: string, { relationship }: Traversal): readonly string[] {
  const dates = ['since', 'until'].flatMap((name) => {
    const property = relationship.properties.get(name);
    return ['edtf', 'earliest', 'latest'].map((part) =>
      property === undefined ? 'NULL' : columnOf(edge, member(property, part)),
    );
  });
  return [...dates, columnOf(edge, 'claims')];
}

function readStep(
  near: string,
  { relationship, direction }: Traversal,
  [id, far, ...rest]: readonly unknown[],
): MetStep {
  const dateAt = (at: number): RawDate | null => {
    const [edtf, earliest, latest] = rest.slice(at, at + 3) as (string | null)[];
    return edtf && earliest && latest ? { edtf, earliest, latest } : null;
  };
  return {
    near,
    id: id as string,
    type: relationship.type,
    direction,
    far: far as string,
    since: dateAt(0),
    until: dateAt(3),
    claims: (rest[CLAIMS - 2] ?? []) as readonly string[],
  };
}
