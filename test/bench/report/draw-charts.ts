import { CONTESTANTS } from '../contestants/contestant.js';
import type { SizeFigures } from '../measure/figures.js';
import { drawChart, type Series } from './draw-chart.js';

export interface ChartFile {
  readonly file: string;
  readonly title: string;
}

const BY_SIZE = {
  file: 'by-size.svg',
  title: 'Facility, incidents, people, posts, against nodes in the graph',
};
const PAGED = { file: 'paged-by-size.svg', title: 'First page of all incidents, against nodes in the graph' };
const BY_DEPTH = { file: 'by-depth.svg', title: 'A page of all incidents, against how deep it is' };
const HITS = { file: 'hits-by-size.svg', title: 'Database hits of Habeas, against nodes in the graph' };

/** In the order of the report. */
export const CHARTS: readonly ChartFile[] = [BY_SIZE, PAGED, BY_DEPTH, HITS];

export function drawCharts(sizes: readonly SizeFigures[]): readonly { file: string; svg: string }[] {
  const places = sizes.map(({ nodes }) => nodes.toLocaleString('en'));
  const largest = sizes.at(-1);
  const unit = 'milliseconds, median';
  const ofShape = (shape: string): readonly Series[] =>
    CONTESTANTS.map((name) => ({ name, values: sizes.map((size) => timeOf(size, shape, name)) }));
  const depths = ['page-1', 'page-500', 'page-1000'];
  return [
    { chart: BY_SIZE, unit, places, series: ofShape('nested') },
    { chart: PAGED, unit, places, series: ofShape('page-1') },
    {
      chart: BY_DEPTH,
      unit,
      places: ['page 1', 'page 500', 'page 1,000'],
      series: CONTESTANTS.map((name) => ({
        name,
        values: depths.map((shape) => timeOf(largest, shape, name)),
      })),
    },
    {
      chart: HITS,
      unit: 'database hits',
      places,
      series: ['nested', 'dossier', 'filter-across', 'page-1', 'super-node', 'by-neighbour'].map((shape) => ({
        name: shape,
        values: sizes.map(
          ({ shapes }) =>
            shapes.find(({ name }) => name === shape)?.cells['Habeas on Neo4j']?.hits?.databaseHits,
        ),
      })),
    },
  ].map(({ chart, ...rest }) => ({ file: chart.file, svg: drawChart({ title: chart.title, ...rest }) }));
}

const timeOf = (
  size: SizeFigures | undefined,
  shape: string,
  contestant: (typeof CONTESTANTS)[number],
): number | undefined => size?.shapes.find(({ name }) => name === shape)?.cells[contestant]?.timing?.p50;
