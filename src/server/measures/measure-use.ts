import { Gauge, type Registry } from 'prom-client';

import type { GraphStore } from '../../store/graph-store.js';
import type { Turns } from '../limits/take-turns.js';

/** What of a service can be in full use. */
export interface MeasuredUse {
  readonly store: Pick<GraphStore, 'use'>;
  /** By a name. */
  readonly turns: Readonly<Record<string, Pick<Turns, 'count'>>>;
}

/** Gauges that are read when somebody asks for them. */
export function measureUse(registry: Registry, { store, turns }: MeasuredUse): void {
  const registers = [registry];
  new Gauge({
    name: 'habeas_turns',
    help: 'Requests at work, and those that wait for their turn.',
    labelNames: ['of', 'state'],
    registers,
    collect() {
      for (const [of, { count }] of Object.entries(turns)) {
        this.set({ of, state: 'at work' }, count().atWork);
        this.set({ of, state: 'waiting' }, count().waiting);
      }
    },
  });
  new Gauge({
    name: 'habeas_store_connections',
    help: "Connections to the graph (of SQLite, reading threads) that are busy or idle, and statements that wait for one; Neo4j's driver does not tell the idle ones.",
    labelNames: ['state'],
    registers,
    collect() {
      const { busy, idle, waiting } = store.use();
      this.set({ state: 'busy' }, busy);
      if (idle !== undefined) this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  new Gauge({
    name: 'habeas_store_connections_limit',
    help: 'How many connections there may be at most.',
    registers,
    collect() {
      this.set(store.use().most);
    },
  });
}
