import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';

import { Recent } from '../../plan/recent.js';

const MOST_DOCUMENTS = 250;
/** Longer texts are few, and need not be kept. */
const LONGEST_TEXT = 20_000;

/** Documents that were parsed and validated, by their texts. */
export class KnownDocuments {
  readonly #documents = new Recent<string, DocumentNode>(MOST_DOCUMENTS);

  get(text: string): DocumentNode | undefined {
    return this.#documents.get(text);
  }

  set(text: string, document: DocumentNode): void {
    if (text.length <= LONGEST_TEXT) this.#documents.set(text, document);
  }

  /** Learns of a document when Apollo has found nothing wrong with it. */
  readonly plugin: ApolloServerPlugin = {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ source, document }) => {
          this.set(source, document);
          return Promise.resolve();
        },
      }),
  };
}
