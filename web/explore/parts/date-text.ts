import type { Language } from '../words/use-words.js';

/** A date as far as it is known, in words of the language: `2011-06-24`, `2011-06`, `2011~`, `2010/2011`. */
export function dateText(edtf: string, language: Language): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return oneDate(start, language);
  return `${openDate(start, language)} – ${openDate(end, language)}`;
}

const openDate = (text: string, language: Language): string =>
  ['', '..'].includes(text) ? '…' : oneDate(text, language);

function oneDate(edtf: string, language: Language): string {
  const approximate = /[~%]/u.test(edtf);
  const uncertain = /[?%]/u.test(edtf);
  const [year = '', month, day] = edtf.replace(/[~?%]/gu, '').split('-');
  const text =
    month !== undefined && /^\d+$/u.test(year + month)
      ? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
          year: 'numeric',
          month: 'long',
          ...(day && { day: 'numeric' }),
          timeZone: 'UTC',
        }).format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))))
      : year;
  return `${approximate ? '≈ ' : ''}${text}${uncertain ? ' ?' : ''}`;
}
