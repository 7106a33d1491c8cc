import neo4j, { type Driver, int } from 'neo4j-driver';

import type { Landmarks, Shape } from '../shapes/shape.js';
import type { Contestant, SentStatement } from './contestant.js';

/** A driver set up as the store's own. */
export const openDriver = (uri: string): Driver =>
  neo4j.driver(uri, undefined, { disableLosslessIntegers: true });

/** The hand-written statement by the raw driver, in an auto-commit session that reads, as the store runs its own. */
export function openByHand(uri: string): Contestant {
  const driver = openDriver(uri);
  return {
    name: 'by hand',
    refuses: () => undefined,
    ask: async (shape, landmarks) => {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      const { text, parameters } = statementOf(shape, landmarks);
      try {
        const { records } = await session.run<{ data: unknown }>(text, parameters);
        return records[0]?.toObject().data;
      } finally {
        session.close().catch(() => undefined);
      }
    },
    statementsOf: (shape, landmarks) => Promise.resolve([statementOf(shape, landmarks)]),
    close: () => driver.close(),
  };
}

/** What is public, as everybody is asked for. */
const statementOf = ({ byHand }: Shape, landmarks: Landmarks): SentStatement => ({
  text: byHand.text,
  parameters: { ...byHand.parameters(landmarks), clearance: int(0) },
});
