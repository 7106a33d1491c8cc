import { Counter, Histogram, type Registry } from 'prom-client';

import { codeOfFault } from '../../errors/code-of-fault.js';
import { SECONDS } from '../seconds.js';

const CHANGES = ['added', 'changed', 'retracted', 'unchanged'] as const;
/** How many claims of a source. */
type LoadedClaims = Readonly<Record<(typeof CHANGES)[number], number>>;

/** Figures of what this process loads; other processes may load the same graph. */
export interface LoadMeasures {
  /** What a transaction of a load did, source by source. */
  readonly loaded: (sources: readonly LoadedClaims[], seconds: number) => void;
  readonly loadFailed: (fault: unknown) => void;
}

export function measureLoads(registry: Registry): LoadMeasures {
  const registers = [registry];
  const seconds = new Histogram({
    name: 'habeas_load_seconds',
    help: 'How long the transactions of loads took that ended well.',
    buckets: SECONDS,
    registers,
  });
  const sources = new Counter({
    name: 'habeas_loads_total',
    help: 'Sources loaded, and loads that failed, by how they ended.',
    labelNames: ['ended'],
    registers,
  });
  const claims = new Counter({
    name: 'habeas_loaded_claims_total',
    help: 'Claims that loads added, changed, retracted or left as they were.',
    labelNames: ['change'],
    registers,
  });
  return {
    loaded: (loaded, took) => {
      seconds.observe(took);
      sources.inc({ ended: 'well' }, loaded.length);
      for (const change of CHANGES) for (const source of loaded) claims.inc({ change }, source[change]);
    },
    loadFailed: (fault) => sources.inc({ ended: codeOfFault(fault) }),
  };
}
