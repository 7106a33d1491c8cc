export interface Series {
  readonly name: string;
  /** A missing value leaves a gap. */
  readonly values: readonly (number | undefined)[];
}

export interface Chart {
  readonly title: string;
  readonly unit: string;
  /** Names of the places on the horizontal axis. */
  readonly places: readonly string[];
  readonly series: readonly Series[];
}

const WIDTH = 720;
const HEIGHT = 360;
const LEFT = 70;
const RIGHT = 190;
const TOP = 40;
const BOTTOM = 40;
const COLOURS = ['#2b6cb0', '#c05621', '#2f855a', '#805ad5', '#b83280', '#4a5568'];

/** Lines over places, by a logarithmic scale: costs differ by powers of ten. */
export function drawChart({ title, unit, places, series }: Chart): string {
  const known = series.flatMap(({ values }) =>
    values.filter((value) => value !== undefined && value > 0),
  ) as number[];
  const lowest = Math.floor(Math.log10(Math.min(...known, 1)));
  const highest = Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(...known, 1))));
  const x = (at: number): number => LEFT + (at * (WIDTH - LEFT - RIGHT)) / Math.max(1, places.length - 1);
  const y = (value: number): number =>
    HEIGHT - BOTTOM - ((Math.log10(value) - lowest) / (highest - lowest)) * (HEIGHT - TOP - BOTTOM);
  const powers = Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    text(LEFT, 22, `${title} (${unit})`, 'font-weight="bold"'),
    ...powers.flatMap((power) => [
      `<line x1="${String(LEFT)}" x2="${String(WIDTH - RIGHT)}" y1="${round(y(10 ** power))}" y2="${round(y(10 ** power))}" stroke="#ddd"/>`,
      text(LEFT - 8, y(10 ** power) + 4, (10 ** power).toLocaleString('en'), 'text-anchor="end"'),
    ]),
    ...places.map((place, at) => text(x(at), HEIGHT - 16, place, 'text-anchor="middle"')),
    ...series.flatMap((one, at) => drawSeries(one, COLOURS[at % COLOURS.length] ?? 'black', at, x, y)),
    '</svg>',
    '',
  ].join('\n');
}

function drawSeries(
  { name, values }: Series,
  colour: string,
  row: number,
  x: (at: number) => number,
  y: (value: number) => number,
): readonly string[] {
  const points = values.flatMap((value, at) =>
    value === undefined || value <= 0 ? [] : [`${round(x(at))},${round(y(value))}`],
  );
  const legend = TOP + 10 + row * 18;
  return [
    `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...points.map((point) => {
      const [cx = '', cy = ''] = point.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
    }),
    `<circle cx="${String(WIDTH - RIGHT + 14)}" cy="${String(legend - 4)}" r="4" fill="${colour}"/>`,
    text(WIDTH - RIGHT + 24, legend, name, ''),
  ];
}

const round = (value: number): string => value.toFixed(1);
const text = (x: number, y: number, words: string, style: string): string =>
  `<text x="${round(x)}" y="${round(y)}" ${style}>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
