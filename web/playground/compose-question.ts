import { Kind, parse, visit } from 'graphql';

import type { Question } from './question.js';

/**
 * Makes a question from an operation file whose first line is a `#` comment.
 *
 * @param fragments source text by fragment name; those the operation spreads, however deep, are appended to it
 * @throws when the file has no named operation or spreads an unknown fragment
 */
export function composeQuestion(
  source: string,
  variables: string,
  fragments: ReadonlyMap<string, string>,
): Question {
  const operation = parse(source).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name) {
    throw new Error(`No named operation in: ${source}`);
  }
  const firstLine = source.split('\n', 1)[0] ?? '';
  return {
    name: operation.name.value,
    purpose: firstLine.replace(/^#\s*/, ''),
    document: [source, ...spreadFragments(source, fragments)].map((part) => part.trim()).join('\n\n') + '\n',
    variables: variables.trim(),
  };
}

/** Gives the fragment's name and its text without the leading comment. */
export function readFragment(source: string): readonly [name: string, text: string] {
  const [definition] = parse(source).definitions;
  if (definition?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`No fragment in: ${source}`);
  return [definition.name.value, source.slice(definition.loc?.start)];
}

function spreadFragments(source: string, fragments: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [source];
  for (const text of pending) {
    visit(parse(text), {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) throw new Error(`Unknown fragment ${name.value} in: ${source}`);
        if (!found.has(fragment)) pending.push(fragment);
        found.add(fragment);
      },
    });
  }
  return found;
}
