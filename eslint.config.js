import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import importSort from 'eslint-plugin-simple-import-sort';
import typescript from 'typescript-eslint';

const noReExports = {
  selector: 'ExportAllDeclaration',
  message:
    'Export by name from the file that holds it: a barrel hides where things are and draws rooms together.',
};
const noFocusedTests = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|suite|test)$/][property.name=/^(only|skip|todo)$/]',
    message: 'A test that does not run proves nothing: mend it, or delete it.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(describe|it|suite|test)$/] Property[key.name=/^(only|skip|todo)$/][value.value=true]',
    message: 'A test that does not run proves nothing: mend it, or delete it.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'test/generated/', 'web/explore/generated/', '.neo4j/', '.python/', '.habeas/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  eslint.configs.recommended,
  {
    plugins: { 'simple-import-sort': importSort },
    rules: {
      // One order of imports, so that two edits of a list do not conflict.
      'simple-import-sort/imports': 'error',
      'simple-import-sort/exports': 'error',
      // A longer file is split or says why not.
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      // So is a function with more ways through it; a switch over a union counts once, as it reads.
      complexity: ['error', { max: 10, variant: 'modified' }],
      'no-restricted-syntax': ['error', noReExports],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A new kind of plan must be named by every switch over plans, so none has a default that would swallow it.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
      // The import says whether a module is loaded or only its types are read.
      '@typescript-eslint/consistent-type-imports': 'error',
      // What a file promises is written down, not inferred from its body.
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // An export is found by its name, under the same name everywhere.
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      // The environment is read once and checked in src/config.ts; all else is given what it needs.
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/main.ts reads it; add a setting to src/config.ts.',
        },
      ],
      // Brackets mark a name that no type declares, as of a row or of arguments.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A kind or a relationship with nothing of its own is all in its decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // It takes graphql-js's lists, made by their constructors, for objects made without.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A name taken out of an object leaves the rest without it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `!` is not allowed either; a cast at least names what is known.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // An async function without an await rejects where one that returns a promise would throw.
      '@typescript-eslint/require-await': 'off',
      // Positions in a text are counted in code points, which is what spreading gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An empty text often is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Numbers print as they read.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow of one call reads better without braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The runner awaits its tests itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['after', 'before', 'describe', 'it', 'suite', 'test'],
            },
          ],
        },
      ],
    },
  },
  {
    // What a page leaves out where something is missing is a way through it too, but reads in one line.
    files: ['web/**/*.tsx'],
    rules: { complexity: ['error', { max: 16, variant: 'modified' }] },
  },
  {
    // Here the environment comes in: the service's in main, a developer's or CI's in tests and tools.
    files: ['src/main.ts', 'test/**', 'scripts/**', 'web/vite*.config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['test/**'],
    rules: { 'no-restricted-syntax': ['error', noReExports, ...noFocusedTests] },
  },
  {
    // Their tools look for a default export, and the package edtf has no other.
    files: ['codegen.ts', 'web/vite*.config.ts', 'src/ontology/edtf.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { URL: 'readonly', console: 'readonly', process: 'readonly' } },
  },
  prettier,
);
