import { codeList } from '../code-list.js';

export const CoordinatePrecision = codeList(
  'CoordinatePrecision',
  'How closely coordinates point at the place.',
  {
    EXACT: { description: 'At the place itself.' },
    APPROXIMATE: { description: 'Near the place, such as the settlement it belongs to.' },
    AREA: { description: 'Some point of a large area, such as the middle of a region.' },
  },
);
