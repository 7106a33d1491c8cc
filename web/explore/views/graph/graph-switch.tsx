import type { ReactNode } from 'react';

import { useAddress } from '../../address/use-address.js';
import { GraphView } from './graph-view.js';
import { readAround } from './webgl/around.js';
import { AroundView } from './webgl/around-view.js';

/** The graph of the things an address names, or all that is around some. */
export function GraphSwitch(): ReactNode {
  const { given } = useAddress();
  const around = readAround(given);
  return around ? <AroundView around={around} /> : <GraphView />;
}
