import type { RingPlan } from './plan.js';

export const printRing = ({ relationships, towards, asOf, most, detailed }: RingPlan): readonly string[] => [
  `over ${relationships.map(({ type }) => type).join(', ')}`,
  ...(towards ? [`towards ${towards.join(', ')}`] : []),
  ...(asOf ? [`as of ${asOf.earliest} to ${asOf.latest}`] : []),
  `at most ${String(most)} a node${detailed ? ', with dates and claims' : ''}`,
];
