import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { printSchema } from 'graphql';

import { REGISTERED_ONTOLOGY } from '../../../../src/ontology/registered-ontology.js';
import { loadExtracts } from '../../../../src/seeding/load-extracts.js';
import type { GraphStore } from '../../../../src/store/graph-store.js';
import { ExtractFolder } from '../../../seeding/extract-folder.js';
import { writeExtract } from '../../../seeding/small-extracts.js';
import { ask, SCHEMA } from '../../ask.js';
import { HARBOUR_JAIL } from './harbour-jail.js';

interface Command {
  readonly on: { readonly edtf: string } | null;
  readonly links: readonly Link[];
}
interface Link {
  readonly body: { readonly name: string };
  readonly gap: string | null;
  readonly ties: readonly { readonly certainty: string; readonly evidence: readonly unknown[] }[];
  readonly tenures: readonly Tenure[];
  readonly others: readonly Tenure[];
}
interface Tenure {
  readonly person: { readonly name: string };
  readonly function: string | null;
  readonly certainty: string;
  readonly evidence: readonly unknown[];
}

const COMMAND = `fragment Command on Command {
  on { edtf }
  links {
    body { name } gap
    ties { certainty evidence { id } }
    tenures { person { name } function certainty evidence { id } }
    others { person { name } function certainty evidence { id } }
  }
}`;
const IN_CHARGE = `query ($id: ID!, $on: Date!) { facility(id: $id) { inCharge(on: $on) { ...Command } } } ${COMMAND}`;
const OF_INCIDENT = `query ($id: ID!) { incident(id: $id) { command { ...Command } } } ${COMMAND}`;

const tenures = (link: Link | undefined): readonly string[] =>
  (link?.tenures ?? []).map(({ person, certainty }) => `${person.name} ${certainty}`);

/** Who was in charge, by the seeded facts and by an invented jail, whatever the store. */
export function registerCommand(store: () => GraphStore): void {
  describe('who was in charge', () => {
    const folder = new ExtractFolder();
    before(async () => {
      const file = writeExtract(folder, 'harbour-jail', HARBOUR_JAIL);
      await loadExtracts(store(), [file], { ontology: REGISTERED_ONTOLOGY });
    });
    after(() => folder.remove());

    const asked = async (
      document: string,
      variables: Readonly<Record<string, unknown>>,
    ): Promise<unknown> => {
      const { data, errors } = await ask(store(), { document, variables });
      assert.equal(errors, undefined);
      return data;
    };
    const inCharge = async (id: string, on: string): Promise<readonly Link[]> =>
      ((await asked(IN_CHARGE, { id, on })) as { facility: { inCharge: Command } }).facility.inCharge.links;
    const ofIncident = async (id: string): Promise<readonly Command[]> =>
      ((await asked(OF_INCIDENT, { id })) as { incident: { command: readonly Command[] } }).incident.command;
    const jail = (on: string): Promise<readonly Link[]> => inCharge('facility:harbour-jail', on);

    it('takes the chain from the prison through KUIS and the ministry to the government', async () => {
      const links = await inCharge('facility:kz-zarechny', '2011-06-20');
      assert.deepEqual(
        links.map(({ body, gap }) => [body.name, gap]),
        [
          ['Zarechny prison', 'NO_POST'],
          ['KUIS', 'ONLY_DEPUTIES'],
          ['Ministry of Justice of Kazakhstan', 'NO_POST'],
          ['Government of Kazakhstan', 'NO_POST'],
        ],
      );
      assert.ok(links.slice(1).every(({ ties }) => ties.every(({ evidence }) => evidence.length > 0)));
      assert.deepEqual(tenures(links[1]), ['Irina Yakubova POSSIBLY']);
      assert.deepEqual(
        links[1]?.others.map((one) => [one.person.name, one.function]),
        [['Galymjan Khasenov', 'SPOKESPERSON']],
      );
    });

    it('names the warden of the camp on the day of a death there, as possible and with evidence', async () => {
      const [command] = await ofIncident('incident:kz-2011-08-31-kulmirzaev');
      assert.equal(command?.on?.edtf, '2011-08-31');
      assert.deepEqual(tenures(command.links[0]), ['Darkhan Qanatbekov POSSIBLY']);
      assert.equal(command.links[0]?.tenures[0]?.evidence.length, 1);
    });

    it('tells the certain from the possible, day by day', async () => {
      for (const [on, ...expected] of [
        ['2000-12-31'],
        ['2001-01-01', 'Ada YES'],
        ['2002-06-01', 'Ada YES'],
        ['2002-06-19', 'Ada POSSIBLY'],
        ['2002-06-20', 'Ben YES', 'Ada POSSIBLY'],
        ['2002-06', 'Ada POSSIBLY', 'Ben POSSIBLY'],
        ['2002-07-01', 'Ben YES'],
        ['2003-12-31', 'Ben YES'],
        ['2004-01-01'],
      ] as const) {
        const [link] = await jail(on);
        assert.deepEqual([...tenures(link)].sort(), [...expected].sort(), on);
        assert.equal(link?.gap, expected.length === 0 ? 'NO_TENURE' : null, on);
      }
    });

    it('follows only the bodies that were above it then', async () => {
      assert.deepEqual(tenures((await jail('2003-12-31'))[1]), ['Cleo POSSIBLY']);
      assert.equal((await jail('2003-12-31'))[1]?.ties[0]?.certainty, 'YES');
      assert.equal((await jail('2004-01-01')).length, 1);
    });

    it('is certain of nobody for an incident without a date', async () => {
      const [dated] = await ofIncident('incident:harbour-fire');
      assert.deepEqual([...tenures(dated?.links[0])].sort(), ['Ada POSSIBLY', 'Ben YES']);
      const [undated] = await ofIncident('incident:harbour-flood');
      assert.equal(undated?.on, null);
      assert.deepEqual([...tenures(undated.links[0])].sort(), ['Ada POSSIBLY', 'Ben POSSIBLY']);
    });

    it('answers null for a facility that is unknown, and refuses a day that is none', async () => {
      assert.deepEqual(await asked(IN_CHARGE, { id: 'facility:nowhere', on: '2011' }), { facility: null });
      const { errors } = await ask(store(), {
        document: IN_CHARGE,
        variables: { id: 'facility:kz-zarechny', on: 'then' },
      });
      assert.match(errors?.[0]?.message ?? '', /Date: "then" is not an EDTF date/u);
    });

    it('asks one statement a level for all the facilities of a list', async () => {
      let statements = 0;
      const counted: Pick<GraphStore, 'run'> = {
        run: (plan, options) => {
          statements += 1;
          return store().run(plan, options);
        },
      };
      await ask(counted, { document: '{ facilities { nodes { inCharge(on: "2011") { links { gap } } } } }' });
      // The list itself; the facilities; KUIS and the ministry; the government.
      assert.equal(statements, 4);
    });

    it('never says that anybody is responsible', () => {
      const types = printSchema(SCHEMA).match(/type Command\w* \{[^}]*\}/gu) ?? [];
      assert.ok(types.length >= 4);
      assert.doesNotMatch(types.join(), /responsib/iu);
    });
  });
}
