/** Scripts that names may be asked for in. */
export const SCRIPTS = ['latin', 'cyrillic'] as const;
export type Script = (typeof SCRIPTS)[number];

export interface NamedEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
}

const LETTERS: Readonly<Record<Script, RegExp>> = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
};

/**
 * A name on record in the script: the usual one if it is, else the first other name that is. Where none is known it stays
 * as it is recorded, for nothing here transliterates.
 */
export function nameInScript({ name, aliases = [] }: NamedEntity, script: Script | undefined): string {
  if (!script) return name;
  return [name, ...aliases].find((one) => isIn(one, script)) ?? name;
}

/** A figure or a foreign letter or two do not change in which script a name is. */
function isIn(text: string, script: Script): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(LETTERS[script])?.length ?? 0) > letters / 2;
}
