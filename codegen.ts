import type { CodegenConfig } from '@graphql-codegen/cli';

const plain = {
  // A document is the text that is sent, as a front-end would send it.
  documentMode: 'string',
  dedupeFragments: true,
  disableDescriptions: true,
  enumsAsTypes: true,
  immutableTypes: true,
  onlyOperationTypes: true,
  scalars: { Date: 'string' },
  skipTypename: true,
  strictScalars: true,
  useTypeImports: true,
};

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'test/generated/operations.ts': {
      documents: 'schema/operations/**/*.graphql',
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: { ...plain, inlineFragmentTypes: 'combine', mergeFragmentTypes: true },
    },
    'web/explore/generated/': {
      documents: 'web/explore/**/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // The hash is sent in place of a text that the service knows already.
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: plain,
    },
  },
};

export default config;
