/** Lines on a field of 24 by 24, one drawing a kind, told apart without colour. */
const SHAPES: Readonly<Record<string, string>> = {
  Person: 'M12 12a3.2 3.2 0 1 0 0-6.4a3.2 3.2 0 0 0 0 6.4M6 18.5c.6-3.4 3-4.7 6-4.7s5.4 1.3 6 4.7',
  Group:
    'M9 11.5a2.6 2.6 0 1 0 0-5.2a2.6 2.6 0 0 0 0 5.2M4.5 17.5c.5-3 2.2-4 4.5-4s4 1 4.5 4M15 6.6a2.4 2.4 0 0 1 0 4.6M16 13.7c1.9.3 3.1 1.4 3.5 3.8',
  Organization: 'M5 18.5h14M6.5 18.5v-8M12 18.5v-8M17.5 18.5v-8M5 10.3h14L12 5.5z',
  Post: 'M7 8.5h10v9H7zM10 8.5V6h4v2.5M7 12.5h10',
  Facility: 'M6 6v12M10 6v12M14 6v12M18 6v12M4.8 6h14.4M4.8 18h14.4',
  Place:
    'M12 19c-3.6-4-5-6.4-5-8.5a5 5 0 0 1 10 0c0 2.1-1.4 4.5-5 8.5M12 12a1.6 1.6 0 1 0 0-3.2a1.6 1.6 0 0 0 0 3.2',
  Incident: 'M12 5.5l7 12.5H5zM12 10.3v3.5M12 15.6v.3',
  Proceeding: 'M12 5.5v13M8.5 18.5h7M6 8.5h12M6 8.5l-2 4.5h4zM18 8.5l-2 4.5h4z',
  LegalInstrument: 'M7.5 5.5h9v13h-9zM10 9h4M10 12h4M10 15h2',
  Provision:
    'M14.5 8c0-3-5-3-5-.3c0 2.6 5.2 2.6 5.2 5.2s-2.7 2-4.7 1M9.5 16c0 3 5 3 5 .3c0-2.6-5.2-2.6-5.2-5.2s2.7-2 4.7-1',
  TreatyAction: 'M5.5 18.5h13M7 15.5l8.5-8.5l2 2L9 17.5l-2.7.7z',
  Source:
    'M6 6.5h4.5c1 0 1.5.6 1.5 1.5v10c0-.8-.6-1.3-1.5-1.3H6zM18 6.5h-4.5c-1 0-1.5.6-1.5 1.5v10c0-.8.6-1.3 1.5-1.3H18z',
  Claim: 'M7 10.5c0-2 1-3.5 3-4M7 10.5h3v4H7zM14 10.5c0-2 1-3.5 3-4M14 10.5h3v4h-3z',
  Toll: 'M9.5 6l-1.5 12M15 6l-1.5 12M6.5 10h12M5.8 14h12',
  Account: 'M5.5 6.5h13v9h-7l-3.5 3v-3h-2.5zM8.5 9.5h7M8.5 12.3h4.5',
  Dispute: 'M5 8h9l-2.5-2.5M5 8l0 0M19 15.5h-9l2.5 2.5',
  Position: 'M12 6v12M12 7h6l-1.5 2l1.5 2h-6',
};

export const kindShape = (kind: string): string => SHAPES[kind] ?? 'M8 12h8';
