import type { Ontology } from '../../../ontology/ontology.js';
import type { NodeRecord } from '../../graph-store.js';
import { type SearchDocument, searchDocuments } from '../../search-document.js';
import { digitsOf } from '../../search-place.js';

/** Where a node has what it is found by: each field is one of the full-text index. */
export const PROPERTY_OF = {
  names: 'searchNames',
  texts: 'searchText',
  quotes: 'searchQuote',
} as const;
/** What is looked in for a field: in a description, together with the names. */
export const LOOKED_IN = { ...PROPERTY_OF, texts: 'searchWords' } as const;
export const MARKS = 'searchMarks';
export const YEAR = 'searchYear';
/** All of these. */
export const SEARCHED = [
  ...new Set([...Object.values(PROPERTY_OF), ...Object.values(LOOKED_IN), MARKS, YEAR]),
];
/** Set on a node, takes all of them off. */
export const NONE_SEARCHED = `{${SEARCHED.map((name) => `${name}: null`).join(', ')}}`;

/** What a node carries for the index over words. */
export function searchProperties(ontology: Ontology, record: NodeRecord): Readonly<Record<string, string>> {
  const documents = searchDocuments(ontology, record);
  const [first] = documents;
  if (first === undefined) return {};
  return {
    [MARKS]: marksOf(first).join(' '),
    ...(first.year !== null && { [YEAR]: first.year }),
    ...Object.fromEntries(
      documents.flatMap(({ among, text, beside }) => [
        [LOOKED_IN[among], `${text} ${beside}`],
        [PROPERTY_OF[among], text],
      ]),
    ),
  };
}

/** The place among all documents, digit by digit, besides what a question narrows by. */
const marksOf = ({ clearance, aboutKind, place }: SearchDocument): readonly string[] => [
  markOf(clearance),
  markOf(aboutKind),
  ...digitsOf(place).map(markOfDigit),
];

export const markOf = (what: string | number): string => `is${String(what).toLowerCase()}`;
export const markOfDigit = (digit: number, at: number): string =>
  `${'abc'.charAt(at)}${String(digit).padStart(2, '0')}`;
