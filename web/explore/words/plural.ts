/** Forms of a text by the number in it, as `Intl.PluralRules` names them. */
export interface Forms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A text that other languages may need more forms of than English has. */
export const forms = (given: Forms): Forms => given;

/** Puts values in the places that a text marks by `{name}`. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (mark, name: string) => String(values[name] ?? mark));

/** The form for `count`, filled in with it. */
export function counted(
  forms: Forms,
  count: number,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const rule = new Intl.PluralRules(language).select(count);
  const form = forms[rule as keyof Forms] ?? forms.other;
  return filled(form, { count: count.toLocaleString(language), ...values });
}
