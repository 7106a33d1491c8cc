import { readFileSync } from 'node:fs';

import { z } from 'zod';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Compose files pass on a variable that is not set as an empty one. */
const UNSET = z.string().default('');

/** A text, or undefined. */
export const text = UNSET.transform((given) => (given === '' ? undefined : given));

/** A variable of its own rule; `undefined` from the rule means that the text does not fulfil it. */
function variable<Value>(
  fallback: Value,
  expected: string,
  read: (text: string) => Value | undefined,
): z.ZodType<Value> {
  return UNSET.transform((text, context) => {
    if (text === '') return fallback;
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({
      code: 'custom',
      message: `"${text}" is not ${expected}; leave it out for ${JSON.stringify(fallback)}.`,
    });
    return z.NEVER;
  });
}

export const whole = (fallback: number, least: number, most: number): z.ZodType<number> =>
  variable(fallback, `a whole number from ${String(least)} to ${String(most)}`, (text) => {
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  });

const SWITCH: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  1: true,
  off: false,
  false: false,
  0: false,
};
export const onOrOff = (fallback: boolean): z.ZodType<boolean> =>
  variable(fallback, '"on" or "off"', (text) => SWITCH[text.toLowerCase()]);

export const oneOf = <Word extends string>(words: readonly Word[], fallback: Word): z.ZodType<Word> =>
  variable<Word>(fallback, `one of ${words.join(', ')}`, (text) => words.find((word) => word === text));

export const word = (fallback: string): z.ZodType<string> =>
  variable(fallback, 'a name without spaces', (text) => (/\s/.test(text) ? undefined : text));
export const path = (fallback: string): z.ZodType<string> => variable(fallback, 'a path', (text) => text);

export const origins = variable<readonly string[]>(
  [],
  'a list of origins such as https://example.org,https://example.net',
  (text) => {
    const list = text.split(',').map((origin) => origin.trim());
    return list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)
      ? list
      : undefined;
  },
);

/** Tells what is wrong with a variable. */
export type Report = (name: string, message: string) => void;

/** A secret as it is stated, or in the file that another variable names, whose name then goes with it. */
export function readSecret(
  name: string,
  { stated, file }: { readonly stated: string | undefined; readonly file: string | undefined },
  report: Report,
): { readonly name: string; readonly secret: string | undefined } {
  if (file === undefined) return { name, secret: stated };
  const ofFile = `${name}_FILE`;
  if (stated !== undefined) report(ofFile, `${name} is set too; set one of them.`);
  try {
    return { name: ofFile, secret: readFileSync(file, 'utf8').trim() };
  } catch {
    return { name: ofFile, secret: undefined };
  }
}
