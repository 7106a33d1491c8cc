import type { GraphStore } from '../store/graph-store.js';
import type { CheckedExtract } from './checked-extract.js';
import { ExtractProblems } from './extract-problem.js';

/**
 * Extracts in an order in which each finds what it uses named before it, or stored.
 * @throws ExtractProblems when some use each other's names in a circle.
 */
export async function orderExtracts(
  extracts: readonly CheckedExtract[],
  store?: GraphStore,
): Promise<readonly CheckedExtract[]> {
  const used = [...new Set(extracts.flatMap(({ uses }) => uses))];
  const stored =
    (await store?.transact((transaction) => transaction.existing(used))) ?? new Map<string, number>();
  const naming = new Map<string, Set<CheckedExtract>>();
  for (const extract of extracts) {
    for (const { predicate, subject } of extract.claims) {
      if (predicate === 'name') naming.set(subject, (naming.get(subject) ?? new Set()).add(extract));
    }
  }
  const ordered: CheckedExtract[] = [];
  const loaded = new Set<CheckedExtract>();
  const lacking = ({ uses }: CheckedExtract): readonly string[] =>
    uses.filter(
      (id) =>
        naming.has(id) && !stored.has(id) && ![...(naming.get(id) ?? [])].some((other) => loaded.has(other)),
    );
  while (ordered.length < extracts.length) {
    const left = extracts.filter((extract) => !loaded.has(extract));
    const next = left.find((extract) => lacking(extract).length === 0);
    if (!next) throw new ExtractProblems(left.map((extract) => circular(extract, lacking(extract))));
    loaded.add(next);
    ordered.push(next);
  }
  return ordered;
}

const circular = (
  { file }: CheckedExtract,
  lacking: readonly string[],
): ExtractProblems['problems'][number] => ({
  file,
  line: 1,
  column: 1,
  message: `entities: this extract and another each use what the other names (here ${lacking.join(', ')}); give these names here too.`,
});
