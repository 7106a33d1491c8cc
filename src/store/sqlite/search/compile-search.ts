import type { Ontology } from '../../../ontology/ontology.js';
import type { SearchPlan } from '../../../plan/plan.js';
import type { RawFound, RawHit, SearchAsk } from '../../../plan/search-plan.js';
import { ownPart, type PartOf } from '../../plan-value.js';
import type { CompiledPlan } from '../compiled-plan.js';
import { type Sections, StatementBuilder } from '../statement.js';
import { compileLook } from './compile-look.js';
import { compileLookThen } from './compile-look-then.js';
import { WIDTH } from './search-tables.js';

/** For each ask, the documents that the index finds, and then of these what the viewer may see. */
export function compileSearch(ontology: Ontology, plan: SearchPlan): CompiledPlan {
  const builder = new StatementBuilder(ontology, plan, new Map());
  const reads = plan.asks.map((ask) => compileAsk(builder, plan, ask));
  return {
    text: builder.text,
    parametersOf: (partOf) => builder.parameters.valuesOf(partOf),
    readAnswer: (answer, partOf = ownPart) => {
      const sections = builder.readSections(answer);
      return reads.map((read) => read(sections, partOf));
    },
  };
}

function compileAsk(
  builder: StatementBuilder,
  plan: SearchPlan,
  ask: SearchAsk,
): (sections: Sections, partOf: PartOf) => RawFound {
  const { knownAt } = builder;
  const { last, rows } =
    knownAt === undefined ? compileLook(builder, plan, ask) : compileLookThen(builder, plan, ask, knownAt);
  return (sections, partOf) => {
    const { size } = partOf(ask);
    const [[count, furthest] = []] = last(sections) as readonly (readonly [number, number])[];
    const cut = (count ?? 0) > size;
    const bound = cut ? Math.floor((furthest ?? 0) / WIDTH) * WIDTH : Infinity;
    const kept = rows(sections).filter(([row]) => (row as number) < bound);
    return { cut, rows: kept.map((row) => readHit(ask, row)) };
  };
}

function readHit({ among }: SearchAsk, row: readonly unknown[]): RawHit {
  const [, node, about, text, names, type, year] = row as readonly [number, ...string[]];
  return {
    id: about as string,
    claim: among === 'quotes' ? (node as string) : null,
    names: names as string,
    text: among === 'names' ? null : (text as string),
    type: type ?? null,
    year: year ?? null,
  };
}
