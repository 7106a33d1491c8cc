import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { validate } from 'graphql';

import {
  AnyNodeDocument,
  DisputesDocument,
  FacilityDossierDocument,
  type FacilityDossierQuery,
  FilteredDocument,
  IncidentAccountsDocument,
  type IncidentAccountsQuery,
  type IncidentWhere,
  InstrumentDocument,
  OfficialsDocument,
  PersonDocument,
} from '../generated/operations.js';
import { ask, SCHEMA } from '../graphql/ask.js';
import type { SeededGraph } from '../graphql/seeded-graph.js';
import { answer, readAgreedContract, readOperations } from './operations.js';
import { registerPathFacts } from './path-facts.js';

type Dossier = FacilityDossierQuery['facilities']['nodes'][number];
type Accounts = IncidentAccountsQuery['incidents']['nodes'];
type Named = { readonly name: string } | null | undefined;

const names = (nodes: readonly Named[]): readonly string[] => nodes.map((node) => node?.name ?? '').sort();
const has = (all: readonly string[], part: string): void => {
  assert.ok(
    all.some((one) => one.toLowerCase().includes(part.toLowerCase())),
    `none of ${JSON.stringify(all)} says "${part}"`,
  );
};

/** The facts that the published operations must answer with, whatever the store. */
export function registerFacts(storeName: string, open: () => Promise<SeededGraph>): void {
  describe(`contract on ${storeName}`, () => {
    let graph: SeededGraph;
    before(async () => {
      graph = await open();
    });
    after(() => graph.close());

    const dossier = async (name: string): Promise<Dossier> => {
      const { facilities } = await answer(graph.store, FacilityDossierDocument, { name });
      const [first] = facilities.nodes;
      assert.ok(first, `no facility is called ${name}`);
      return first;
    };
    const accounts = async (where: IncidentWhere): Promise<Accounts> =>
      (await answer(graph.store, IncidentAccountsDocument, { where })).incidents.nodes;

    registerPathFacts(() => graph.store);

    it('the operations validate, those agreed and those published', async () => {
      assert.deepEqual(validate(SCHEMA, await readOperations()), []);
      const agreed = await readAgreedContract();
      if (agreed) assert.deepEqual(validate(SCHEMA, agreed), []);
    });

    it('facilities stand in their regions, under both spellings', async () => {
      for (const [name, id, region] of [
        ['Dolinka prison', 'facility:kz-dolinka', 'Karaganda region'],
        ['Balkhash', 'facility:kz-balkhash', 'Karaganda region'],
        ['Zarechny', 'facility:kz-zarechny', 'Almaty region'],
        ['Zarechnyi', 'facility:kz-zarechny', 'Almaty region'],
        ['Granitny', 'facility:kz-granitny', 'Akmola region'],
      ] as const) {
        const facility = await dossier(name);
        assert.equal(facility.id, id);
        assert.equal(facility.location?.within?.name, region);
      }
      assert.equal((await dossier('Derzhavinka')).id, 'facility:kz-derzhavinka');
      assert.equal((await dossier('Zarechny')).securityLevel, 'HIGH');
    });

    it('KUIS and the justice ministry above it run the prisons', async () => {
      const operators = names((await dossier('Zarechny')).operators.nodes);
      has(operators, 'KUIS');
      has(operators, 'Ministry of Justice');
    });

    it('the incidents of June 2011 are there with dates, tolls and evidence in the words of the digest', async () => {
      const dolinka = (await dossier('Dolinka prison')).incidents.edges;
      const roof = dolinka.find(({ node }) => node.date?.edtf === '2011-06-11');
      assert.equal(roof?.node.type, 'PROTEST');
      assert.ok(roof.evidence.length > 0);
      assert.ok(roof.evidence.every(({ quote }) => Number(quote?.end) > Number(quote?.start)));
      has(names(roof.node.participants.edges.map(({ node }) => node)), 'two inmates');

      const [jailbreak] = (await dossier('Balkhash')).incidents.edges;
      assert.equal(jailbreak?.node.type, 'ESCAPE_ATTEMPT');
      const killed = jailbreak.node.tolls.find(({ kind }) => kind === 'KILLED');
      assert.deepEqual([killed?.least, killed?.most], [16, 16]);
      assert.match(killed?.claims[0]?.assertedBy?.name ?? '', /justice/iu);

      const zarechny = (await dossier('Zarechny')).incidents.edges.filter(
        ({ node }) => node.date?.edtf === '2011-06-20',
      );
      assert.deepEqual(zarechny.map(({ node }) => node.type).sort(), ['PROTEST', 'SUICIDE_ATTEMPT']);
      const tolls = zarechny.flatMap(({ node }) => node.tolls);
      assert.ok(tolls.some(({ kind, least }) => kind === 'SELF_HARMED' && least === 2));
      assert.ok(tolls.some(({ kind, least }) => kind === 'INVOLVED' && least === 20));

      const granitny = (await dossier('Granitny')).incidents.edges.find(
        ({ node }) => node.date?.edtf === '2011-06-24',
      );
      assert.equal(granitny?.node.type, 'ILL_TREATMENT');
    });

    it('seven warders were convicted on 29 June 2011, with terms of three to five years', async () => {
      const { nodes } = (await dossier('Zarechny')).proceedings;
      const trial = nodes.find(({ date }) => date?.edtf === '2011-06-29');
      assert.equal(trial?.outcome, 'CONVICTION');
      const warders = trial.parties.edges.find(({ role }) => role === 'DEFENDANT');
      assert.deepEqual(
        [warders?.verdict, warders?.shortestTerm, warders?.longestTerm],
        ['GUILTY', 'P3Y', 'P5Y'],
      );
      assert.equal(warders?.node.__typename, 'Group');
      assert.match(warders.node.name, /seven/iu);
      assert.ok(
        trial.parties.edges.some(({ role, node }) => role === 'VICTIM' && /twenty-four/iu.test(node.name)),
      );
    });

    it('officials are those in public posts, and not the head of a foundation', async () => {
      const { officials } = await answer(graph.store, OfficialsDocument, {});
      const found = names(officials.nodes);
      for (const name of ['Khasenov', 'Yakubova', 'Gorina', 'Qanatbekov', 'Shotaev', 'Zaretsky'])
        has(found, name);
      assert.ok(!found.some((name) => /Battalova|Kuramshin|Schelokov|Nigmetov/u.test(name)));
      const khasenov = officials.nodes.find(({ name }) => name.includes('Khasenov'));
      const [tenure] = khasenov?.posts.edges ?? [];
      assert.match(tenure?.node.title ?? '', /spokesman/iu);
      assert.match(tenure?.node.organization?.name ?? '', /KUIS/u);
      assert.ok(khasenov?.claimsMade.nodes.some(({ about }) => about?.__typename === 'Incident'));
    });

    it('each of the three incidents has two accounts and a dispute with two positions', async () => {
      for (const [day, holders] of [
        ['2011-06-24', ['wives', 'KUIS', 'Khasenov']],
        ['2011-06-11', ['Kuramshin', 'Khasenov']],
        ['2011-06-20', ['Kuramshin', 'Yakubova']],
      ] as const) {
        const incidents = await accounts({ date: { from: day, to: day } });
        const told = incidents.flatMap((incident) => incident.accounts);
        for (const holder of holders) has(names(told.map((account) => account.holder)), holder);
        const sides = new Set(told.map(({ side }) => side));
        assert.ok(sides.has('AUTHORITY') && (sides.has('ACTIVIST') || sides.has('FAMILY')));
        const positions = incidents.flatMap(({ disputes }) => disputes).map((dispute) => dispute.positions);
        assert.ok(positions.some((all) => all.length >= 2));
        assert.ok(
          positions.flat().every((position) => position.holders.length > 0 && position.claims.length > 0),
        );
      }
    });

    it('disputes stand in a list of their own, each open, with what a judgement says of one', async () => {
      const { disputes } = await answer(graph.store, DisputesDocument, {
        where: { judgements: { some: {} } },
      });
      const [postponement] = disputes.nodes;
      assert.equal(disputes.totalCount, 1);
      assert.deepEqual([postponement?.status, postponement?.basis], ['OPEN', 'ASKED']);
      assert.match(postponement?.note ?? '', /both dates are kept/u);
      assert.equal(postponement?.positions.length, 2);
      const byRule = await answer(graph.store, DisputesDocument, { where: { basis: { eq: 'RULE' } } });
      const positions = byRule.disputes.nodes.flatMap((dispute) => dispute.positions);
      assert.deepEqual(positions.map(({ value }) => value).sort(), ['2', 'at least 4']);
    });

    it('an account says what its holder does by it, and since when', async () => {
      const [death] = await accounts({ name: { contains: 'Kulmirzaev' } });
      const told = death?.accounts.map(({ holder, stance, firstStated }) => [
        holder?.name,
        stance,
        firstStated?.edtf,
      ]);
      assert.deepEqual(told?.sort(), [
        ['Darkhan Qanatbekov', 'DENIES', '2011-09-07'],
        ['Vadim Kuramshin', 'ALLEGES', '2011-09-05'],
      ]);
    });

    it('the failed jailbreak coincides with the roof protest', async () => {
      const [jailbreak] = await accounts({ type: { eq: 'ESCAPE_ATTEMPT' } });
      assert.ok(
        jailbreak?.links.edges.some(
          ({ how, node }) => how === 'COINCIDES_WITH' && node.name.includes('Dolinka'),
        ),
      );
    });

    it('the Optional Protocol asks for a mechanism within a year, and Kazakhstan postponed it', async () => {
      const { legalInstruments } = await answer(graph.store, InstrumentDocument, { symbol: 'OPCAT' });
      const [opcat] = legalInstruments.nodes;
      assert.match(opcat?.protocolTo?.name ?? '', /Convention against Torture/iu);
      const provision = opcat?.provisions.nodes.find(({ number }) => (number ?? '').includes('17'));
      assert.equal(provision?.obligation?.period, 'P1Y');
      const actions = JSON.stringify(await ask(graph.store, { document: ACTIONS_OF_KAZAKHSTAN }));
      for (const action of [
        { type: 'ACCESSION', date: { edtf: '1998-08-26' }, instrument: { symbol: 'CAT' } },
        { type: 'RATIFICATION', date: { edtf: '2008-10-22' }, instrument: { symbol: 'OPCAT' } },
        { type: 'POSTPONEMENT', date: { edtf: '2010-02' }, instrument: { symbol: 'OPCAT' } },
      ]) {
        assert.ok(actions.includes(JSON.stringify(action)), `${JSON.stringify(action)} is not in ${actions}`);
      }
    });

    it('the decree, the law and the start of the mechanism are there with their dates', async () => {
      const law = JSON.stringify(await ask(graph.store, { document: LAW_OF_KAZAKHSTAN }));
      for (const fact of ['No. 896', '2009-11-30', 'No. 111-V', '2013-07-02', '2014-04']) has([law], fact);
    });

    it('Kuramshin is one person in three sources', async () => {
      const { people } = await answer(graph.store, PersonDocument, { name: 'Kuramshin' });
      assert.equal(people.nodes.length, 1);
      const sources = new Set(people.nodes[0]?.claimsMade.nodes.map(({ source }) => source?.title));
      assert.ok(sources.size >= 3, [...sources].join(', '));
    });

    it('the later cases are there: Kulmirzaev, Arshaly, Shakhtinsk, Zones 40 and 41', async () => {
      const arshaly = (await dossier('ETs-166/5')).incidents.edges[0]?.node;
      const wounded = arshaly?.tolls.map(({ least, most }) => [least, most]).sort();
      assert.deepEqual(wounded, [
        [2, 2],
        [4, null],
      ]);
      const [shakhtinsk] = (await dossier('AK-159/6')).proceedings.nodes;
      assert.equal(shakhtinsk?.date?.edtf, '2018-08-06');
      const defendants = shakhtinsk.parties.edges.filter(({ role }) => role === 'DEFENDANT');
      const terms = new Map(
        defendants.map((edge) => [edge.node.name, [edge.shortestTerm, edge.longestTerm]]),
      );
      assert.deepEqual(terms.get('Bauyrbek Shotaev'), ['P7Y', 'P7Y']);
      assert.deepEqual(terms.get('Vitaly Zaretsky'), ['P7Y', 'P7Y']);
      assert.ok([...terms.values()].some(([shortest, longest]) => shortest === 'P7Y' && longest === 'P8Y'));
      assert.equal((await dossier('Zone 40')).incidents.edges[0]?.node.type, 'HUNGER_STRIKE');
      assert.equal((await dossier('Zone 41')).incidents.edges[0]?.node.date?.edtf, '2010-11-08');
      const [kulmirzaev] = await accounts({ name: { contains: 'Kulmirzaev' } });
      has(names(kulmirzaev?.accounts.map(({ holder }) => holder) ?? []), 'Qanatbekov');
    });

    it('Filtered and AnyNode answer, the first from the end of its list', async () => {
      const { incidents } = await answer(graph.store, FilteredDocument, {});
      assert.ok(incidents.totalCount >= 1);
      assert.ok(incidents.edges.every(({ node }) => node.type !== 'ESCAPE_ATTEMPT'));
      assert.equal(incidents.pageInfo.startCursor, incidents.edges[0]?.cursor);
      const ids = ['facility:kz-zarechny', 'person:nobody', 'legal-instrument:opcat'];
      const { nodes } = await answer(graph.store, AnyNodeDocument, { ids });
      assert.deepEqual(
        nodes.map((node) => node?.__typename),
        ['Facility', undefined, 'LegalInstrument'],
      );
      assert.ok(nodes[0] && 'evidence' in nodes[0] && nodes[0].evidence.length > 0);
    });
  });
}

const ACTIONS_OF_KAZAKHSTAN =
  '{ place(id: "place:kz") { treatyActions(first: 50) { nodes { type date { edtf } instrument { symbol } } } } }';

const LAW_OF_KAZAKHSTAN = `{
  legalInstruments(where: { type: { in: [DECREE, STATUTE] } }) { nodes { symbol adopted { edtf } } }
  organization(id: "organization:kz-commissioner-for-human-rights") {
    designations { edges { since { edtf } node { number } } }
  }
}`;
