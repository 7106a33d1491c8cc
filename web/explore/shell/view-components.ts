import type { ComponentType } from 'react';
import { lazy } from 'react';

import type { View } from '../address/address.js';
import { SearchView } from '../views/search/search-view.js';

/** Each view by its name; all but the first are loaded when first shown. */
export const viewComponents: Readonly<Record<View, ComponentType>> = {
  search: SearchView,
  dossier: lazy(async () => ({ default: (await import('../views/dossier/dossier-view.js')).DossierView })),
  source: lazy(async () => ({ default: (await import('../views/source/source-view.js')).SourceView })),
};
