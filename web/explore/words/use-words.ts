import { useAddress } from '../address/use-address.js';
import type { Words } from './english.js';
import { english } from './english.js';
import { russian } from './russian.js';

export type Language = 'en' | 'ru';

const LANGUAGES: Readonly<Record<Language, Words>> = { en: english, ru: russian };

/** The language of the address, else of the browser. */
export function useLanguage(): Language {
  const { given } = useAddress();
  return (given.get('lang') ?? navigator.language).startsWith('ru') ? 'ru' : 'en';
}

/** The page's texts in its language. */
export const useWords = (): Words => LANGUAGES[useLanguage()];
