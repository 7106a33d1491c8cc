/** What the editors show when the page opens. */
export interface OpenTab {
  readonly query: string;
  readonly variables: string;
}

const storedTabsKey = 'graphiql:tabState';

/**
 * Reads the tab that was open when this browser last left the page; undefined when there is none.
 * GraphiQL restores a tab's name but, until it was edited, neither its variables nor any query but the first.
 */
export function readOpenTab(storage: Pick<Storage, 'getItem'>): OpenTab | undefined {
  const stored = parseOrNothing(storage.getItem(storedTabsKey));
  if (!isRecord(stored) || !Array.isArray(stored.tabs)) return undefined;
  const tab: unknown = stored.tabs[Number(stored.activeTabIndex)];
  if (!isRecord(tab)) return undefined;
  return { query: textOrEmpty(tab.query), variables: textOrEmpty(tab.variables) };
}

function parseOrNothing(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOrEmpty(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
