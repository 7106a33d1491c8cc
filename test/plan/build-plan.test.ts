import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { foldName } from '../../src/ontology/fold-name.js';
import { printPlan } from '../../src/plan/print-plan.js';
import { planOf } from './plan-of.js';

describe('a selection becomes a plan', () => {
  it('whatever the order in which conditions are written', async () => {
    const one = await planOf(
      '{ facilities(where: { name: { contains: "a" }, type: { eq: PRISON } }) { totalCount } }',
    );
    const other = await planOf(
      '{ facilities(where: { type: { eq: PRISON }, name: { contains: "a" } }) { totalCount } }',
    );
    assert.equal(printPlan(one), printPlan(other));
  });

  it('with text folded as it is stored', async () => {
    const plan = printPlan(await planOf('{ people(where: { name: { eq: "Щелоков" } }) { totalCount } }'));
    assert.match(plan, new RegExp(`name in \\["${foldName('Shchelokov')}"\\]`, 'u'));
  });

  it('with a partial date standing for every day it may mean', async () => {
    const plan = printPlan(
      await planOf('{ incidents(where: { date: { from: "2011-06", to: "2011" } }) { totalCount } }'),
    );
    assert.match(plan, /date may lie in 2011-06-01 to 2011-12-31/u);
  });

  it('with fields of every kind an interface may turn out to be', async () => {
    const plan = printPlan(
      await planOf(
        '{ node(id: "person:x") { ... on Entity { name } ... on Facility { type } ... on Person { a: id, name } } }',
      ),
    );
    assert.match(plan, /Facility:\n {4}name\n {4}type/u);
    assert.match(plan, /Person:\n {4}name\n {4}a: id/u);
  });

  it('with one field merged where two fragments select it, and kept apart under two aliases', async () => {
    const plan = printPlan(
      await planOf(
        '{ facility(id: "facility:x") { ...A ...B other: location { id } } } fragment A on Facility { location { name } } fragment B on Facility { location { type } }',
      ),
    );
    assert.match(plan, /location one -\[LOCATED_IN\]-> Place\n {6}Place:\n {8}name\n {8}type/u);
    assert.match(plan, /other: location one/u);
  });

  it('with the id ending every order, so that no two rows are equal', async () => {
    assert.match(
      printPlan(await planOf('{ people(orderBy: [{ name: DESC }]) { totalCount } }')),
      /order name DESC, id\n/u,
    );
  });

  it('with what is asked of all rows apart from the page, aliases and fragments resolved', async () => {
    const plan = printPlan(
      await planOf(
        `{ facility(id: "facility:x") { incidents(first: 0) { sums: aggregate { count ...Years
           byRole: by(field: PARTICIPANTS, first: 3) { key node { id ... on Person { givenName } } } } } } }
         fragment Years on IncidentAggregate { date { last: max } by(field: DATE_YEAR) { count } }`,
      ),
    );
    assert.match(
      plan,
      /sums: aggregate\n +count\n +date\n +last: max date\n +first 20 by year of date\n +count\n +byRole: first 3 by participants/u,
    );
    assert.match(plan, /Person:\n +id\n +givenName/u);
  });

  it('unless more groups are asked than a page may hold', async () => {
    for (const first of [-1, 101]) {
      await assert.rejects(
        planOf(`{ incidents { aggregate { by(field: TYPE, first: ${String(first)}) { key } } } }`),
        /first: -?\d+ is not a page size; give 0 to 100/u,
      );
    }
  });
});
