import type { FlatType, FlatValue } from './flat-values.js';

/** What XML 1.0 has no place for, not even as a reference: control characters and halves of pairs. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Else an attribute's are read as spaces, and a carriage return as nothing.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the content of an element or of an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\u{FFFD}').replace(/[&<>"'\t\n\r]/gu, (one) => REFERENCES[one] ?? one);

/** Lists are one text, parted as people part them in a cell. */
export const printFlat = (value: FlatValue): string =>
  escapeXml(typeof value === 'object' ? value.join('; ') : String(value));

/** Types as GraphML and GEXF name them. */
export const XML_TYPES: Readonly<Record<FlatType, string>> = {
  text: 'string',
  list: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
};
