/** Each of the nine views with much of it in use: what is filtered, chosen, opened, hidden, pinned and looked at. */
export const EVERY_VIEW = {
  search: '/explore/search?text=prison&kind=Facility&first=40',
  dossier: '/explore/dossier?id=facility:kz-zarechny&on=2011-06-20&open=OCCURRED_AT.IN.Incident',
  source: '/explore/source?id=source:digest-rferl-2011-kulmirzaev',
  graph: `/explore/graph?nodes=${[
    'facility:kz-zarechny',
    'incident:kz-2011-06-20-zarechny',
    'organization:kz-kuis',
    'incident:kz-2010-11-zone-40',
    'person:vadim-kuramshin',
    'incident:kz-2011-08-31-kulmirzaev',
  ].join(
    ',',
  )}&chosen=facility:kz-zarechny&by=kind&open=kind:Incident&without=HELD&years=2009-2011&find=zarechny&pin=40,40,organization:kz-kuis&look=20,10,1300`,
  accounts: '/explore/accounts?id=incident:kz-2011-06-24-granitny',
  law: '/explore/law?state=KZ&instrument=OPCAT&asOf=2013-07-02',
  timeline: '/explore/timeline?lanes=facility&kind=INCIDENT&kind=PROCEEDING&from=2010-06-01&to=2011-12-31',
  map: '/explore/map?show=incidents&show=places&from=2010&to=2014&chosen=place:kz-dolinka&at=72.000,50.000,5.00',
  statistics: '/explore/statistics?by=TYPE&bar=PROTEST',
} as const;

export type ViewName = keyof typeof EVERY_VIEW;

export const VIEW_NAMES = Object.keys(EVERY_VIEW) as readonly ViewName[];
