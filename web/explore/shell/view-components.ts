import type { ComponentType } from 'react';

import type { View } from '../address/address.js';

/** Each view by its name, loaded when first shown. */
export const viewComponents: Readonly<Record<View, () => Promise<ComponentType>>> = {
  search: async () => (await import('../views/search/search-view.js')).SearchView,
  dossier: async () => (await import('../views/dossier/dossier-view.js')).DossierView,
  source: async () => (await import('../views/source/source-view.js')).SourceView,
  graph: async () => (await import('../views/graph/graph-switch.js')).GraphSwitch,
  accounts: async () => (await import('../views/accounts/accounts-view.js')).AccountsView,
  law: async () => (await import('../views/law/law-view.js')).LawView,
  timeline: async () => (await import('../views/timeline/timeline-view.js')).TimelineView,
  map: async () => (await import('../views/map/map-view.js')).MapView,
  statistics: async () => (await import('../views/statistics/statistics-view.js')).StatisticsView,
};
