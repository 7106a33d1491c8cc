import type { Chance } from './chance.js';

const words = (list: string): readonly string[] => list.split(' ');

const LATIN = {
  starts: words('Kar Vel Nor Osh Tal Bré Zim Lund Mora Süd Arg Pels Dru Hask Ived Quon'),
  middles: words('a o ane iri ul esh or ani ö ema ik uva el ost imi ar'),
  ends: words('vik gora tan men ska dorf holm bad lin rech mar stok ven jõe dal nice'),
};
const CYRILLIC = {
  starts: words('Кар Вел Нор Ош Тал Бре Зим Лун Мора Юж Арг Пел Дру Хас Ивед Жан'),
  middles: words('а о ане ири ул еш ор ани ы ема ик ува ел ост ими ар'),
  ends: words('вик гора тан мен ска дорф холм бад лин речный мар сток вен йоки дал ница'),
};
const GEORGIAN = {
  starts: words('კარ ველ ნორ ოშ ტალ ბრე ზიმ ლუნ მორ სუდ არგ პელ დრუ ხას ივე ჟან'),
  middles: words('ა ო ანე ირი ულ ეშ ორ ანი უ ემა იკ უვა ელ ოს იმი არ'),
  ends: words('ვიკ გორა თან მენ სკა დორ ხოლ ბად ლინი რეჩ მარი სტო ვენ იოკ დალი ძე'),
};
const SCRIPTS = [LATIN, LATIN, CYRILLIC, LATIN, CYRILLIC, LATIN, LATIN, GEORGIAN];

/** An invented word; two numbers less than 4,096 apart never give the same one in one script. */
export function inventWord(number: number, script: number): string {
  const { starts, middles, ends } = SCRIPTS[script % SCRIPTS.length] ?? LATIN;
  const size = starts.length;
  const at = (list: readonly string[], digit: number): string =>
    list[Math.floor(number / size ** digit) % size] ?? '';
  const more = Math.floor(number / size ** 3);
  return `${at(starts, 0)}${at(middles, 1)}${at(ends, 2)}${more === 0 ? '' : `-${String(more)}`}`;
}

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

export function inventPerson(chance: Chance): PersonName {
  const script = chance.whole(SCRIPTS.length);
  return {
    givenName: inventWord(chance.whole(64), script),
    familyName: inventWord(chance.whole(4_096), script),
  };
}

const DAYS_IN_MONTH = 28;
const two = (number: number): string => String(number).padStart(2, '0');

/** A date of ten years, as sources state them: some by month or year only, some about. Some four thousand in all. */
export function inventDate(chance: Chance): string {
  const year = String(2004 + chance.whole(10));
  const month = `${year}-${two(1 + chance.whole(12))}`;
  const sort = chance.whole(100);
  if (sort < 75) return `${month}-${two(1 + chance.whole(DAYS_IN_MONTH))}`;
  if (sort < 90) return month;
  return sort < 95 ? `${month}~` : year;
}
