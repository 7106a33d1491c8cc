import { DEFAULT_PAGE_SIZE } from '../plan/page-arguments.js';

/** What graphql-query-complexity gives an estimator, as far as it is read here. */
interface Estimate {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}
type Complexity = (estimate: Estimate) => number;

const sizeOf = (args: Estimate['args']): number => {
  const size = args['first'] ?? args['last'];
  return typeof size === 'number' ? Math.max(0, size) : DEFAULT_PAGE_SIZE;
};

/**
 * Cost is the number of nodes an answer may hold: a list costs its page size times what is read of each node.
 * What is read of it below is counted once at least, since an aggregate is there whatever the page.
 * It never depends on a text, so that the server may remember it for all texts.
 */
export const listComplexity: Complexity = ({ args, childComplexity }) => {
  const size = sizeOf(args);
  return 1 + size + Math.max(1, size) * childComplexity;
};
export const oneComplexity: Complexity = ({ childComplexity }) => 1 + childComplexity;
export const manyComplexity: Complexity = ({ args, childComplexity }) =>
  (Array.isArray(args['ids']) ? args['ids'].length : 1) * (1 + childComplexity);
