import type { DocumentNode } from 'graphql';

import type { Question } from './cost-of.js';

const MAX_COSTS_A_DOCUMENT = 100;

/**
 * Counts the same question once: counting takes as long as executing. Texts among the variables do not count, so that
 * a front-end's question is the same for every name and id; numbers, truth values and the lengths of lists do.
 */
export function rememberCost<Cost extends number | undefined>(
  countCost: (question: Question) => Cost,
): (question: Question) => Cost {
  const known = new WeakMap<DocumentNode, Map<string, Cost & number>>();
  return (question) => {
    const costs = known.get(question.query) ?? new Map<string, Cost & number>();
    known.set(question.query, costs);
    const key = `${question.operationName ?? ''} ${JSON.stringify(question.variables, withoutTexts)}`;
    const remembered = costs.get(key);
    if (remembered !== undefined) return remembered;
    const cost = countCost(question);
    if (cost === undefined) return cost;
    if (costs.size >= MAX_COSTS_A_DOCUMENT) costs.clear();
    costs.set(key, cost);
    return cost;
  };
}

const withoutTexts = (_name: string, value: unknown): unknown => (typeof value === 'string' ? '' : value);
