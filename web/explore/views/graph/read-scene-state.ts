import type { Look } from './picture-frame.js';
import type { Point } from './scene.js';
import type { GroupBy, NamedGroup, SceneState, Years } from './scene-state.js';
import { FIRST_ROWS, MOST_ELEMENTS } from './scene-state.js';
import { NOTHING } from './write-scene-state.js';

const STARTS = ['facility:kz-zarechny', 'person:vadim-kuramshin', 'organization:kz-kuis'];
const GROUPINGS: readonly GroupBy[] = ['kind', 'place'];

/** Reads what an address gives; what makes no sense is passed over. */
export function readSceneState(given: URLSearchParams): SceneState {
  const nodes = given.get('nodes');
  const ends = [...listOf(given.get('from')), ...listOf(given.get('to'))];
  const asked = [...new Set([...listOf(nodes), ...ends])];
  const isStart = asked.length === 0 && nodes === null;
  return {
    shown: isStart ? STARTS : asked.slice(0, MOST_ELEMENTS),
    beyond: Math.max(0, asked.length - MOST_ELEMENTS),
    isStart,
    chosen: given.getAll('chosen'),
    ends,
    without: new Set(listOf(given.get('without'))),
    years: readYears(given.get('years')),
    by: GROUPINGS.find((one) => one === given.get('by')),
    groups: given.getAll('group').flatMap(readGroup),
    open: new Set(given.getAll('open')),
    pins: new Map(given.getAll('pin').flatMap(readPin)),
    find: given.get('find') ?? '',
    rows: Number(given.get('rows') ?? FIRST_ROWS) || FIRST_ROWS,
    look: readLook(given.get('look')),
  };
}

const listOf = (text: string | null): readonly string[] =>
  (text ?? '').split(',').filter((one) => one !== '' && one !== NOTHING);

function readYears(text: string | null): Years | undefined {
  const [, first, last] = /^(\d+)-(\d+)$/u.exec(text ?? '') ?? [];
  return first === undefined || last === undefined ? undefined : [Number(first), Number(last)];
}

function readLook(text: string | null): Look | undefined {
  const [x = NaN, y = NaN, width = NaN] = (text ?? '').split(',').map(Number);
  return Number.isFinite(x + y) && width > 0 ? [x, y, width] : undefined;
}

function readGroup(text: string): readonly NamedGroup[] {
  const at = text.lastIndexOf('=');
  const ids = listOf(text.slice(at + 1));
  return at > 0 && ids.length > 0 ? [{ name: text.slice(0, at), ids }] : [];
}

function readPin(text: string): readonly (readonly [string, Point])[] {
  const [x = '', y = '', ...id] = text.split(',');
  const point = [Number(x), Number(y)] as const;
  return id.length > 0 && x !== '' && y !== '' && point.every(Number.isFinite)
    ? [[id.join(','), point] as const]
    : [];
}
