import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { buildOntology } from '../../src/ontology/ontology.js';
import { KINDS, RELATIONSHIPS } from '../../src/ontology/registry.js';
import type { FieldSelection, ListPlan, Plan } from '../../src/plan/plan.js';
import { compilePlan as compileCypher } from '../../src/store/neo4j/compile-plan.js';
import { ownPart, type PartOf } from '../../src/store/plan-value.js';
import { rememberStatements } from '../../src/store/remember-statements.js';
import { compilePlan as compileSql } from '../../src/store/sqlite/compile-plan.js';
import { Dice } from './random/dice.js';
import { printPlan } from './random/print-plan.js';
import { randomGraph } from './random/random-graph.js';
import { randomPlan } from './random/random-plan.js';
import { RandomWorld } from './random/random-world.js';

const ontology = buildOntology(KINDS, RELATIONSHIPS);

interface Text {
  readonly text: string;
  readonly parametersOf: (partOf?: PartOf) => unknown;
}
const COMPILERS: readonly (readonly [string, (plan: Plan) => Text])[] = [
  ['SQL', (plan) => compileSql(ontology, plan)],
  ['Cypher', (plan) => compileCypher(plan, ontology)],
];

const anyPlan = (dice: Dice): Plan =>
  randomPlan(dice, new RandomWorld(ontology, randomGraph(dice, ontology)));

/** The same plan with other values, a few of them or many; what has none of them is shared. */
function changeValues<Part>(dice: Dice, part: Part, chance: number): Part {
  return change(part, '') as Part;

  function change(value: unknown, name: string): unknown {
    if (typeof value === 'string' || typeof value === 'number') return isValue(name) ? changed(value) : value;
    if (typeof value !== 'object' || value === null || isOfOntology(value)) return value;
    if (Array.isArray(value)) return value.map((one) => change(one, name));
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, change(one, '')]));
    const fields = Object.entries(value).map(([key, one]) => [key, change(one, key)] as const);
    const same = fields.every(([key, one]) => one === (value as Record<string, unknown>)[key]);
    return same ? value : Object.fromEntries(fields);
  }

  function changed(value: string | number): string | number {
    if (!dice.chance(chance)) return value;
    return typeof value === 'number' ? dice.whole(0, 3) : `${value}x`;
  }
}

const isOfOntology = (value: object): boolean => 'description' in value || 'relationship' in value;
const VALUES = ['ids', 'in', 'value', 'values', 'earliest', 'latest', 'size', 'beyond', 'upTo'];
const isValue = (name: string): boolean => VALUES.includes(name);

for (const [language, compile] of COMPILERS) {
  test(`${language} compiled for a plan serves another of its shape as if it were compiled for it`, () => {
    let served = 0;
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const dice = new Dice(draw);
        const origin = {};
        const first = { ...anyPlan(dice), origin };
        const plans = [first, ...dice.times(3, () => changeValues(dice, first, dice.pick([20, 100])))];
        let compiled = 0;
        const recall = rememberStatements((plan) => {
          compiled += 1;
          return compile(plan);
        });
        for (const plan of plans) {
          const { statement, partOf } = recall(plan);
          const expected = compile(plan);
          const context = `${printPlan(first)}\n${printPlan(plan)}`;
          assert.equal(statement.text, expected.text, context);
          assert.deepEqual(statement.parametersOf(partOf), expected.parametersOf(ownPart), context);
        }
        served += plans.length - compiled;
      }),
      { numRuns: 300 },
    );
    assert.ok(served > 300, `only ${String(served)} plans were served`);
  });

  test(`${language} is compiled anew for a plan of another shape`, () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const dice = new Dice(draw);
        const origin = {};
        const recall = rememberStatements(compile);
        for (const plan of dice.times(4, () => ({ ...anyPlan(dice), origin }))) {
          assert.equal(recall(plan).statement.text, compile(plan).text);
        }
      }),
      { numRuns: 100 },
    );
  });
}

for (const [language, compile] of COMPILERS) {
  test(`${language} of one look for words serves a look for others, with their words, sizes and viewer`, () => {
    const origin = {};
    const look = (word: string, size: number, clearance: 0 | 2): Plan => {
      const terms = [
        [
          { word, starts: false },
          { word: `${word}s`, starts: true },
        ],
      ];
      const kinds = [ontology.kind('Facility')];
      const ask = { among: 'names', all: true, terms, size } as const;
      return { step: 'search', origin, clearance, kinds, asks: [ask] };
    };
    const recall = rememberStatements(compile);
    const first = recall(look('arshaly', 10, 2));
    const other = look('zarechny', 20, 0);
    const { statement, partOf } = recall(other);
    assert.equal(statement, first.statement);
    assert.deepEqual(statement.parametersOf(partOf), compile(other).parametersOf(ownPart));
  });
}

test('a plan of no origin is compiled for itself', () => {
  const plan: Plan = { step: 'spell', clearance: 0, words: ['arshaly'] };
  const recall = rememberStatements((asked) => compileSql(ontology, asked));
  assert.notEqual(recall(plan).statement, recall(plan).statement);
});

test('Cypher that two kinds share while they are asked for alike is compiled anew when they are not', () => {
  const origin = {};
  const plan = (ofFacility: number, ofPlace: number): Plan => {
    const fields = [
      ['Facility', ofFacility],
      ['Place', ofPlace],
    ].map(([name, size]) => [String(name), [incidentsOf(String(name), Number(size))]] as const);
    const kinds = [ontology.kind('Facility'), ontology.kind('Place')];
    return { step: 'find', origin, clearance: 0, ids: ['x'], node: { kinds, fields: new Map(fields) } };
  };
  const compile = (asked: Plan): Text => compileCypher(asked, ontology);
  const recall = rememberStatements(compile);
  for (const asked of [plan(1, 1), plan(1, 2), plan(2, 2)]) {
    const { statement, partOf } = recall(asked);
    assert.equal(statement.text, compile(asked).text);
    assert.deepEqual(statement.parametersOf(partOf), compile(asked).parametersOf());
  }
});

function incidentsOf(kind: string, size: number): FieldSelection {
  const traversal = ontology.kind(kind).traversals.get('incidents');
  assert.ok(traversal);
  const list: ListPlan = {
    order: [{ by: 'id', direction: 'ASC' }],
    page: { size, backward: false, signature: '' },
    parts: [{ part: 'nodes', key: 'nodes', node: { kinds: [], fields: new Map() } }],
  };
  return { select: 'connection', key: 'incidents', traversal, list };
}

test('statements of one origin are kept for its newest shapes, and a statement goes by the counts it was compiled with', () => {
  const kind = ontology.kind('Incident');
  const traversal = kind.traversals.get('facilities');
  assert.ok(traversal);
  const origin = {};
  const plan = (keys: number): Plan => ({
    step: 'scan',
    origin,
    clearance: 0,
    kind,
    list: {
      where: { filter: 'related', quantifier: 'some', traversal },
      order: [{ by: 'id', direction: 'ASC' }],
      page: { size: 1, backward: false, signature: '' },
      parts: Array.from({ length: keys }, (_, at) => ({ part: 'typename', key: `key${String(at)}` })),
    },
  });
  let compiled = 0;
  const recall = rememberStatements(() => (compiled += 1));
  const counts = new Map([['Incident', 1]]);
  recall(plan(0), counts);
  recall(plan(0), counts);
  assert.equal(compiled, 1);
  recall(plan(0), new Map(counts));
  assert.equal(compiled, 2);
  for (let keys = 1; keys <= 8; keys += 1) recall(plan(keys), counts);
  assert.equal(compiled, 10);
  recall(plan(8), counts);
  assert.equal(compiled, 10);
  recall(plan(0), counts);
  assert.equal(compiled, 11);
});
