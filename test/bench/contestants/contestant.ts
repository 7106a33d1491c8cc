import type { Landmarks, Shape } from '../shapes/shape.js';

/** What a database is told to run. */
export interface SentStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One way of answering the shapes, in this process. */
export interface Contestant {
  readonly name: ContestantName;
  /** Why it cannot be asked a shape, if it cannot. */
  refuses(shape: Shape): string | undefined;
  /** The answer, as ours is shaped. @throws Error with the first fault */
  ask(shape: Shape, landmarks: Landmarks): Promise<unknown>;
  /** What it sends to Neo4j for one answer; nothing where it asks another store. */
  statementsOf(shape: Shape, landmarks: Landmarks): Promise<readonly SentStatement[]>;
  close(): Promise<void>;
}

export const CONTESTANTS = ['by hand', 'Habeas on Neo4j', 'Habeas on SQLite', '@neo4j/graphql'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];
