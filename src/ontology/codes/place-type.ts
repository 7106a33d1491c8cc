import { codeList } from '../code-list.js';

export const PlaceType = codeList('PlaceType', 'What sort of place it is.', {
  COUNTRY: { description: 'A State or a territory with a country code of its own.', huridocs: 'MT17:1001' },
  REGION: { description: 'A first-level division of a country.', huridocs: 'MT17:1002' },
  DISTRICT: { description: 'A division of a region, or a part of a city.', huridocs: 'MT17:1002' },
  CITY: { description: 'A large urban settlement.', huridocs: 'MT17:1003' },
  TOWN: { description: 'A smaller urban settlement.', huridocs: 'MT17:1005' },
  VILLAGE: { description: 'A rural settlement.', huridocs: 'MT17:1006' },
});
