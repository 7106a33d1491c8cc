import { codeList } from '../code-list.js';

export const FacilityType = codeList('FacilityType', 'What sort of place of detention a facility is.', {
  PRISON: { description: 'A closed prison for sentenced persons, held in cells.', huridocs: 'MT17:0306' },
  PENAL_COLONY: { description: 'A penal institution where sentenced persons live in barracks.' },
  LABOUR_CAMP: {
    description: 'A camp whose detainees are made to work as their punishment.',
    huridocs: 'MT17:0902',
  },
  REMAND_CENTRE: { description: 'A place for persons held before or during trial.' },
  POLICE_CELLS: {
    description: 'Cells of a police station, for the first hours or days after arrest.',
    huridocs: 'MT17:0305',
  },
  PSYCHIATRIC: {
    description: 'A closed hospital or institution for the mentally ill.',
    huridocs: 'MT17:040704',
  },
  MILITARY: { description: 'A place of detention run by the armed forces.' },
  OTHER: { description: 'A place of detention of none of these sorts.', huridocs: 'MT17:90' },
});
