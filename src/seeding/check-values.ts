import type { Ontology } from '../ontology/ontology.js';
import { readPartialDate } from '../ontology/partial-date.js';
import type { Property } from '../ontology/property.js';
import type { DraftExtract } from './checked-extract.js';
import { asList, type FactEntry } from './extract.js';
import type { Path } from './extract-file.js';
import type { ExtractProblem } from './extract-problem.js';

/** What is wrong with the values a fact states that no schema can tell. */
export const checkValues = (
  ontology: Ontology,
  draft: DraftExtract,
  fact: FactEntry,
  path: Path,
): readonly ExtractProblem[] => [
  ...dateProblems(ontology, draft, fact, path),
  ...countProblems(draft, fact, path),
  ...statedProblems(draft, fact, path),
  ...judgementProblems(draft, fact, path),
];

function dateProblems(
  ontology: Ontology,
  { file }: DraftExtract,
  fact: FactEntry,
  path: Path,
): readonly ExtractProblem[] {
  const kind = ontology.kindOfId(fact.about);
  return Object.entries(fact.says ?? {}).flatMap(([field, value]) => {
    const below: Path = [...path, 'says', field];
    const property = kind?.properties.get(field);
    if (property)
      return isDate(property) && !readPartialDate(String(value))
        ? [file.problem(below, notDate(field, value))]
        : [];
    const dates = [...(kind?.traversals.get(field)?.relationship.properties.values() ?? [])].filter(isDate);
    return asList(value).flatMap((target, at) =>
      dates.flatMap(({ name }) => {
        const stated =
          typeof target === 'object' && target !== null
            ? (target as Readonly<Record<string, unknown>>)[name]
            : undefined;
        const place: Path = [...below, ...(Array.isArray(value) ? [at] : []), name];
        return stated !== undefined && !readPartialDate(`${stated as string | number}`)
          ? [file.problem(place, notDate(name, stated))]
          : [];
      }),
    );
  });
}

/** A range of counts, as a toll states it, must not end before it starts. */
function countProblems(
  { file }: DraftExtract,
  { says = {} }: FactEntry,
  path: Path,
): readonly ExtractProblem[] {
  return Object.entries(says).flatMap(([field, value]) =>
    asList(value).flatMap((one, at) => {
      const { least, most } = (typeof one === 'object' && one !== null ? one : {}) as Counts;
      if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
      const place: Path = [...path, 'says', field, ...(Array.isArray(value) ? [at] : []), 'least'];
      return [file.problem(place, `least: ${least} is more than most, ${most}; exchange them.`)];
    }),
  );
}

const statedProblems = (
  { file }: DraftExtract,
  { stated }: FactEntry,
  path: Path,
): readonly ExtractProblem[] =>
  stated === undefined || readPartialDate(String(stated))
    ? []
    : [file.problem([...path, 'stated'], notDate('stated', stated))];

/** A fact takes a position or judges, and what is withdrawn has no answer. */
function judgementProblems(
  { file }: DraftExtract,
  { answers, says, judges }: FactEntry,
  path: Path,
): readonly ExtractProblem[] {
  if (!judges) return [];
  const problems: ExtractProblem[] = [];
  if (answers ?? says) {
    const message = `judges: it stands beside ${answers ? 'answers' : 'says'}; write them as two facts.`;
    problems.push(file.problem([...path, 'judges'], message));
  }
  if (judges.status !== 'RESOLVED' && judges.position !== undefined) {
    const message = `position: a dispute that is ${judges.status} upholds no answer; leave it out, or write RESOLVED.`;
    problems.push(file.problem([...path, 'judges', 'position'], message));
  }
  return problems;
}

interface Counts {
  readonly least?: unknown;
  readonly most?: unknown;
}

const isDate = ({ type }: Property): boolean => type.type === 'date';
export const notDate = (field: string, value: unknown): string =>
  `${field}: ${JSON.stringify(value)} is not an EDTF date; write it as 2011, 2011-06, 2011-06-24 or 2010-02~.`;
