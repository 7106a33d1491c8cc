import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/**/*.graphql',
  generates: {
    'test/generated/operations.ts': {
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        // A document is the text that is sent, as a front-end would send it.
        documentMode: 'string',
        dedupeFragments: true,
        disableDescriptions: true,
        enumsAsTypes: true,
        immutableTypes: true,
        onlyOperationTypes: true,
        inlineFragmentTypes: 'combine',
        mergeFragmentTypes: true,
        scalars: { Date: 'string' },
        skipTypename: true,
        strictScalars: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
