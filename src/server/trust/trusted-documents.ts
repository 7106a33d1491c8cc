import { createHash } from 'node:crypto';

import { Kind, parse, print, separateOperations } from 'graphql';

export type TrustMode = 'off' | 'log' | 'enforce';

/** What front-ends have agreed to ask. */
export interface TrustedText {
  /** By which it may be asked for instead of sent, as in a manifest of GraphQL Code Generator. */
  readonly id?: string;
  readonly text: string;
}

/** Documents known by their content, however they are laid out, and by ids. */
export class TrustedDocuments {
  readonly #texts = new Map<string, string>();
  readonly #forms = new Set<string>();
  /** Of their operations. */
  readonly names: ReadonlySet<string>;

  /** @throws GraphQLError when a text is not GraphQL. */
  constructor(texts: readonly TrustedText[]) {
    const names = new Set<string>();
    for (const { id, text } of texts) {
      if (id !== undefined) this.#texts.set(bareHash(id), text);
      for (const [name, document] of Object.entries(separateOperations(parse(text)))) {
        names.add(name);
        this.#forms.add(formOf(print(document)));
      }
    }
    this.names = names;
  }

  textOf(id: string): string | undefined {
    return this.#texts.get(bareHash(id));
  }

  /** Text that is not GraphQL, or has more tokens, is not trusted. */
  has(text: string, maxTokens: number): boolean {
    try {
      return this.#forms.has(formOf(text, maxTokens));
    } catch {
      return false;
    }
  }
}

const bareHash = (id: string): string => id.replace(/^sha256:/u, '');

/** Spaces, comments and the order of definitions do not tell documents apart. */
function formOf(text: string, maxTokens?: number): string {
  const { definitions } = parse(text, {
    noLocation: true,
    ...(maxTokens !== undefined && { maxLexicalTokens: maxTokens }),
  });
  const printed = definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION
      ? print(definition)
      : '',
  );
  return createHash('sha256').update(printed.sort().join('\n')).digest('base64url');
}
