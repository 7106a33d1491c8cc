import type { ComponentType } from 'react';
import { lazy } from 'react';

import type { View } from '../address/address.js';
import { SearchView } from '../views/search/search-view.js';

/** Each view by its name; all but the first are loaded when first shown. */
export const viewComponents: Readonly<Record<View, ComponentType>> = {
  search: SearchView,
  dossier: lazy(async () => ({ default: (await import('../views/dossier/dossier-view.js')).DossierView })),
  source: lazy(async () => ({ default: (await import('../views/source/source-view.js')).SourceView })),
  graph: lazy(async () => ({ default: (await import('../views/graph/graph-switch.js')).GraphSwitch })),
  accounts: lazy(async () => ({
    default: (await import('../views/accounts/accounts-view.js')).AccountsView,
  })),
  law: lazy(async () => ({ default: (await import('../views/law/law-view.js')).LawView })),
  timeline: lazy(async () => ({
    default: (await import('../views/timeline/timeline-view.js')).TimelineView,
  })),
  statistics: lazy(async () => ({
    default: (await import('../views/statistics/statistics-view.js')).StatisticsView,
  })),
};
