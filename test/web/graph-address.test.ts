import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { loadPageModule } from './load-page-module.js';

interface State {
  readonly shown: readonly string[];
  readonly chosen: readonly string[];
  readonly [name: string]: unknown;
}
interface ReadModule {
  readonly readSceneState: (given: URLSearchParams) => State;
}
interface WriteModule {
  readonly writeSceneState: (
    part: object,
  ) => Readonly<Record<string, string | readonly string[] | undefined>>;
}
interface HideModule {
  readonly hideThings: (state: State, ids: ReadonlySet<string>) => Partial<State>;
}

describe('the address of a graph', () => {
  let models: ReadModule & WriteModule & HideModule;
  before(async () => {
    models = {
      ...(await loadPageModule<ReadModule>('views/graph/read-scene-state.ts')),
      ...(await loadPageModule<WriteModule>('views/graph/write-scene-state.ts')),
      ...(await loadPageModule<HideModule>('views/graph/scene-state.ts')),
    };
  });
  const through = (part: object): State => {
    const given = new URLSearchParams();
    for (const [name, value] of Object.entries(models.writeSceneState(part)))
      for (const one of [value ?? []].flat()) if (one !== '') given.append(name, one);
    return models.readSceneState(new URLSearchParams(given.toString()));
  };

  it('gives back all that is set', () => {
    const state = {
      shown: ['a:1', 'b:2', 'c:3'],
      chosen: ['a:1', 'b:2'],
      ends: ['a:1', 'b:2', 'c:3'],
      without: new Set(['Person', 'HELD']),
      years: [1990, 2011],
      by: 'place',
      groups: [{ name: 'Wives, = mothers', ids: ['a:1', 'b:2'] }],
      open: new Set(['named:Wives, = mothers']),
      pins: new Map([['a:1', [-12, 30]]]),
      find: 'Zarechny & co',
      rows: 900,
      look: [5, -5, 300],
    };
    const { beyond, isStart, ...read } = through(state);
    assert.deepEqual([read, beyond, isStart], [state, 0, false]);
  });

  it('tells a graph of nothing from one that was not asked for', () => {
    assert.deepEqual(through({ shown: [] }).shown, []);
    assert.equal(through({ shown: [] })['isStart'], false);
    const { shown, isStart } = models.readSceneState(new URLSearchParams());
    assert.deepEqual([shown.length > 0, isStart], [true, true]);
  });

  it('shows 500 things at most, and says how many more were asked for', () => {
    const ids = Array.from({ length: 503 }, (_, at) => `place:${String(at)}`);
    const { shown, beyond } = through({ shown: ids });
    assert.deepEqual([shown.length, beyond], [500, 3]);
  });

  it('rounds places, and passes over what makes no sense', () => {
    assert.deepEqual(through({ pins: new Map([['a:1', [0.4, 9.6]]]) })['pins'], new Map([['a:1', [0, 10]]]));
    const { pins, years, look, by, groups } = models.readSceneState(
      new URLSearchParams('pin=x,1,a:1&pin=2&years=soon&look=1,2&by=magic&group=a:1,b:2&group=Name='),
    );
    assert.deepEqual([pins, years, look, by, groups], [new Map(), undefined, undefined, undefined, []]);
  });

  it('of what is hidden nothing stays: not its place, its group or the paths from it', () => {
    const state = through({
      shown: ['a:1', 'b:2', 'c:3'],
      chosen: ['a:1'],
      ends: ['a:1', 'c:3'],
      groups: [{ name: 'One', ids: ['a:1'] }],
      pins: new Map([['a:1', [1, 2]]]),
    });
    assert.deepEqual(models.hideThings(state, new Set(['a:1'])), {
      shown: ['b:2', 'c:3'],
      chosen: [],
      ends: [],
      groups: [],
      pins: new Map(),
    });
  });
});
