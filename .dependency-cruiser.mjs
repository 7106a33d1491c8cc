/** A room of src may import itself, what is listed, and of `types` only types. */
const room = (name, path, mayImport, comment, types = []) => [
  {
    name: `${name}-imports`,
    severity: 'error',
    comment,
    from: { path },
    to: { path: '^src/', pathNot: [path, ...mayImport, ...types] },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${name}-imports-types`,
          severity: 'error',
          comment:
            'Import its types alone: take the value as a parameter, and let src/commands put the parts together.',
          from: { path },
          to: { path: types, dependencyTypesNot: ['type-only'] },
        },
      ]),
];

/** A package that only one place may know. */
const owner = (name, packages, paths, comment) => ({
  name: `${name}-stays-in-its-room`,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: paths },
  to: { path: packages.flatMap((one) => [`^(node:)?${one}$`, `^node_modules/${one}/`]) },
});

const ONTOLOGY = '^src/ontology/';
const ERRORS = '^src/errors/';
const PLAN = '^src/plan/';
const STORE = '^src/store/[^/]+[.]ts$';
const GRAPH_STORE = '^src/store/graph-store[.]ts$';
const SQLITE = '^src/store/sqlite/';
const NEO4J = '^src/store/neo4j/';
const CLAIMS = '^src/claims/';
const SEEDING = '^src/seeding/';
const EXPORT = '^src/export/';
const BACKUP = '^src/backup/';
const GRAPHQL = '^src/graphql/';
const ACCESS = '^src/access/';
const SERVER = '^src/server/';
const COMMANDS = '^src/commands/';
const CONFIG = '^src/(config|environment-rules)[.]ts$';
const ENVIRONMENT_RULES = '^src/environment-rules[.]ts$';
const MAIN = '^src/main[.]ts$';

export default {
  forbidden: [
    ...room(
      'ontology',
      ONTOLOGY,
      [],
      'The words of the domain stand on nothing; move what you need here, or use them from above.',
    ),
    ...room('errors', ERRORS, [], 'The error table stands on nothing; give what a message needs as text.'),
    ...room(
      'plan',
      PLAN,
      [ONTOLOGY, ERRORS],
      'A plan is a question as data; what runs it belongs in a store, what asks it in graphql.',
    ),
    ...room(
      'store',
      STORE,
      [PLAN, ONTOLOGY, ERRORS],
      'Shared by the stores, so it knows none of them; move what one alone needs into its folder.',
    ),
    ...room(
      'sqlite',
      SQLITE,
      [STORE, PLAN, ONTOLOGY, ERRORS],
      'A store sees plans, never another store: move what both need up into src/store.',
    ),
    ...room(
      'neo4j',
      NEO4J,
      [STORE, PLAN, ONTOLOGY, ERRORS],
      'A store sees plans, never another store: move what both need up into src/store.',
    ),
    ...room(
      'claims',
      CLAIMS,
      [ONTOLOGY, ERRORS],
      'Claims become nodes with no store at hand; reading and writing is for seeding.',
      [GRAPH_STORE],
    ),
    ...room(
      'seeding',
      SEEDING,
      [CLAIMS, PLAN, ONTOLOGY, ERRORS, GRAPH_STORE],
      'Seeding writes through the GraphStore interface, whichever store runs.',
    ),
    ...room(
      'export',
      EXPORT,
      [CLAIMS, PLAN, ONTOLOGY, ERRORS],
      'An export reads by plans and writes text: files are for a command, responses for the server.',
      [GRAPH_STORE],
    ),
    ...room(
      'backup',
      BACKUP,
      [ONTOLOGY, ERRORS],
      'A backup is lines of text: files are for a command, writing to a graph is for its store.',
      [GRAPH_STORE],
    ),
    ...room(
      'graphql',
      GRAPHQL,
      [PLAN, ONTOLOGY, ERRORS],
      'A resolver makes a plan and hands it to the GraphStore of its context.',
      [GRAPH_STORE],
    ),
    ...room(
      'access',
      ACCESS,
      [PLAN, ERRORS, ENVIRONMENT_RULES],
      'Who a viewer is follows from keys alone; what they may see is for plans, what to refuse for the server.',
    ),
    ...room(
      'server',
      SERVER,
      [ACCESS, GRAPHQL, EXPORT, PLAN, ONTOLOGY, ERRORS],
      'The server serves a schema over a GraphStore that src/commands opened for it.',
      [GRAPH_STORE, CONFIG],
    ),
    ...room(
      'main',
      MAIN,
      [COMMANDS, CONFIG],
      'main only wires the command line: put the work in src/commands.',
    ),
    {
      name: 'main-is-the-end',
      severity: 'error',
      comment: 'Nothing stands on the command line: take what you need as a parameter.',
      from: {},
      to: { path: MAIN },
    },
    owner(
      'neo4j-driver',
      ['neo4j-driver', 'neo4j-driver-core'],
      [NEO4J],
      'Only src/store/neo4j speaks to Neo4j; ask a GraphStore.',
    ),
    owner(
      'sqlite',
      ['libsql', 'sqlite'],
      [SQLITE],
      'Only src/store/sqlite speaks to SQLite; ask a GraphStore.',
    ),
    owner(
      'http',
      ['@apollo/server', '@as-integrations/express5', 'express', 'helmet', 'http'],
      [SERVER],
      'HTTP is the server’s; elsewhere take what the request asks as parameters.',
    ),
    owner(
      'graphql',
      ['graphql'],
      [PLAN, GRAPHQL, SERVER],
      'Selections end in src/plan; below it there are only plans.',
    ),
    {
      name: 'pure-rooms',
      severity: 'error',
      comment:
        'These rooms compute and do no input or output; hand them the text, or move the work into a store, seeding or a command.',
      from: { path: [ONTOLOGY, ERRORS, PLAN, CLAIMS, EXPORT, BACKUP, GRAPHQL] },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|buffer|util)$' },
    },
    {
      name: 'the-page-stands-alone',
      severity: 'error',
      comment: 'The page knows the service by its GraphQL schema alone; publish what it needs in schema/.',
      from: { path: '^web/' },
      to: { path: '^(src|test)/' },
    },
    {
      name: 'no-tests-in-the-service',
      severity: 'error',
      comment: 'The service runs without its tests and its page: move what it needs into src.',
      from: { path: '^src/' },
      to: { path: '^(test|web|scripts)/' },
    },
    {
      name: 'no-development-packages-in-the-service',
      severity: 'error',
      comment: 'An installation without development packages must run: list the package under dependencies.',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Each of these needs the other: move what both need into a file of its own, or pass one as a parameter.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports it and it imports nothing: delete it, or use it.',
      from: { orphan: true, pathNot: '[.]d[.]ts$' },
      to: {},
    },
    {
      name: 'found',
      severity: 'error',
      comment: 'Nothing is there: mend the path, or install the package.',
      from: {},
      // Node 20 has no node:sqlite, and Vite gives meaning to what follows a question mark.
      to: { couldNotResolve: true, pathNot: '^node:sqlite$|[?]' },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: ['^dist/', '^test/generated/', '^web/explore/generated/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count as well: they draw rooms together as much as values do.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
