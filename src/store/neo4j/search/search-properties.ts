import type { Ontology } from '../../../ontology/ontology.js';
import type { NodeRecord } from '../../graph-store.js';
import { searchDocuments } from '../../search-document.js';
import { zeroBitsOf } from '../../search-place.js';

/** Where a node has what it is found by: each field is one of the full-text index. */
export const PROPERTY_OF = {
  names: 'searchNames',
  texts: 'searchText',
  quotes: 'searchQuote',
} as const;
/** What is looked in for a field: in a description, together with the names. */
export const LOOKED_IN = { ...PROPERTY_OF, texts: 'searchWords' } as const;
/** What a question narrows by. */
export const MARKS = 'searchMarks';
/** What it is ordered by: where the document stands among all. */
export const PLACE = 'searchPlace';
export const YEAR = 'searchYear';
/** All of these. */
export const SEARCHED = [
  ...new Set([...Object.values(PROPERTY_OF), ...Object.values(LOOKED_IN), MARKS, PLACE, YEAR]),
];
/** Set on a node, takes all of them off. */
export const NONE_SEARCHED = `{${SEARCHED.map((name) => `${name}: null`).join(', ')}}`;

/** What a node carries for the index over words. */
export function searchProperties(ontology: Ontology, record: NodeRecord): Readonly<Record<string, string>> {
  const documents = searchDocuments(ontology, record);
  const [first] = documents;
  if (first === undefined) return {};
  return {
    [MARKS]: [first.clearance, first.aboutKind].map(markOf).join(' '),
    [PLACE]: zeroBitsOf(first.place).map(markOfZero).join(' '),
    ...(first.year !== null && { [YEAR]: first.year }),
    ...Object.fromEntries(
      documents.flatMap(({ among, text, beside }) => [
        [LOOKED_IN[among], `${text} ${beside}`],
        [PROPERTY_OF[among], text],
      ]),
    ),
  };
}

export const markOf = (what: string | number): string => `is${String(what).toLowerCase()}`;
/** A letter a bit: every node and claim carries them. */
export const markOfZero = (bit: number): string => 'abcdefghijklmno'.charAt(Math.log2(bit));
