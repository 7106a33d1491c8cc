import type { Property } from '../../../src/ontology/property.js';
import type { Composite, Value } from '../../../src/store/graph-store.js';
import type { Dice } from './dice.js';

/** Few, alike and awkward, so that rows are often equal and conditions often just met. */
export const TEXTS: readonly string[] = [
  'Zarechny',
  'Заречный',
  'Zarechny colony',
  'AK-159/6',
  'ak 159',
  "O'Brien",
  'Müller',
  'a',
  'A b',
  'b',
  '7',
  '',
  '%_',
  'two\nlines',
  '𐍈 gothic',
];
export const DATES: readonly string[] = [
  '2011',
  '2011-06',
  '2011-06-24',
  '2010-02~',
  '2010/..',
  '../2012-03',
  '2009/2011-05',
  '1998-08-26',
  '2011-06-24/2011-06-24',
];
export const INTEGERS: readonly number[] = [0, 1, 2, 3, 24, -3, 1_000_000];
export const NUMBERS: readonly number[] = [0, 1, 0.5, -43.25, 0.1 + 0.2, 1e-7, 180];

export function randomValue(dice: Dice, property: Property): Value {
  switch (property.type.type) {
    case 'text':
      return property.name === 'retractedAt' ? '2020-01-01T00:00:00Z' : dice.pick(TEXTS);
    case 'code':
      return dice.pick(Object.keys(property.type.list.codes).slice(0, 3));
    case 'integer':
      return dice.pick(INTEGERS);
    case 'number':
      return dice.pick(NUMBERS);
    case 'textList':
      return dice.some(TEXTS, 3);
    case 'date':
      return dice.pick(DATES);
    case 'composite':
      return randomComposite(dice, property.type.composite.members);
    case 'compositeList': {
      const { members } = property.type.composite;
      return dice.times(dice.whole(0, 2), () => randomComposite(dice, members));
    }
  }
}

const randomComposite = (
  dice: Dice,
  members: Readonly<Record<string, { readonly type: 'text' | 'integer' }>>,
): Composite =>
  Object.fromEntries(
    Object.entries(members).map(([name, { type }]) => [
      name,
      type === 'text' ? dice.pick(TEXTS) : dice.pick(INTEGERS),
    ]),
  );
