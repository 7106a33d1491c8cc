import { russianCodes } from './russian-codes.js';
import type { Language } from './use-words.js';
import { useLanguage } from './use-words.js';

/** What a code of a closed list, a kind or a relationship is called: in English the code says it itself. */
function codeName(code: string, language: Language): string {
  // Where a code may stand, words may too, as in the answers of a dispute.
  if (code.includes(' ')) return code;
  return (language === 'ru' ? russianCodes[code] : undefined) ?? ENGLISH[code] ?? spaced(code);
}

export function useCodeName(): (code: string) => string {
  const language = useLanguage();
  return (code) => codeName(code, language);
}

/** Where the code alone reads badly. */
const ENGLISH: Readonly<Record<string, string>> = {
  Set: 'Of several kinds',
  LegalInstrument: 'Legal instrument',
  TreatyAction: 'Treaty action',
  NGO: 'NGO',
  securityLevel: 'Security level',
  isoCode: 'ISO code',
  inForce: 'In force',
  NO_AUTHORITY_ACCOUNT: 'No account of the authorities',
  NO_MONITORING_VISIT: 'No monitoring visit',
  NO_OFFICE_HOLDER: 'No office holder on record',
  UNDATED_SOURCE: 'Source without a date',
  UNVERIFIED_QUOTE: 'Quote not verified in the work itself',
  NO_POST: 'No post is on record that heads this body',
  NO_TENURE: 'Nobody is on record in the post that heads it',
  ONLY_OTHER_POSTS: 'Only holders of other posts are on record',
  ONLY_DEPUTIES: 'Only deputies are on record',
};

const spaced = (code: string): string => {
  const words = code
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
