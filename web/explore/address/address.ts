export const VIEWS = [
  'search',
  'dossier',
  'source',
  'graph',
  'accounts',
  'law',
  'timeline',
  'map',
  'statistics',
] as const;
export type View = (typeof VIEWS)[number];

/** Values by name; undefined and empty ones are left out of an address. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What holds for every view: the language of the page, and the script of names. */
export const SETTINGS = ['lang', 'script'] as const;
export type Setting = (typeof SETTINGS)[number];

/** Where one is: a view and what it shows, which is all the state the page has beside its cache. */
export interface Address {
  readonly view: View;
  readonly given: URLSearchParams;
}

const ROOT = '/explore';
/** Longer ones are kept behind `#?`, which is not sent: servers and what stands before them refuse long request lines. */
const LONGEST_QUERY = 4_000;

/** Reads an address of the page; one that names no view is the search. */
export function readAddress({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): Address {
  const name = pathname.slice(ROOT.length + 1).replace(/\/$/u, '');
  const view = VIEWS.find((one) => one === name) ?? 'search';
  return { view, given: new URLSearchParams(hash.startsWith('#?') ? hash.slice(1) : search) };
}

/** The path, query and fragment of a view; the settings of `from` stay. */
export function writeAddress(view: View, given: Given, from?: Address): string {
  const settings = SETTINGS.map((one) => [one, from?.given.get(one) ?? ''] as const);
  const query = written({ ...Object.fromEntries(settings), ...given });
  if (query.length > LONGEST_QUERY) return `${ROOT}/${view}#?${query}`;
  return `${ROOT}/${view}${query === '' ? '' : `?${query}`}`;
}

/** What an address gives, with changes to it. */
export function changed(given: URLSearchParams, changes: Given): Given {
  const kept = [...new Set(given.keys())].filter((key) => !SETTINGS.some((one) => one === key));
  return { ...Object.fromEntries(kept.map((key) => [key, given.getAll(key)])), ...changes };
}

function written(given: Given): string {
  const values = new URLSearchParams();
  for (const [key, value] of Object.entries(given)) {
    for (const one of [value ?? []].flat()) if (one !== '') values.append(key, one);
  }
  // Colons and commas need no escape in a query and are in most of our ids.
  return values.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}
