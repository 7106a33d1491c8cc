import type { ReactNode } from 'react';

export function GraphView(): ReactNode {
  return null;
}
