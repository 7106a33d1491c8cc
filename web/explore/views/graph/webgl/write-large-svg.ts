/** A picture by its parts, in pixels, each after what it lies on. */
export interface PictureParts {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly font: string;
  readonly letter: number;
  readonly lines: readonly Line[];
  readonly discs: readonly Disc[];
  readonly names: readonly Name[];
}

export type Place = readonly [x: number, y: number];

export interface Line {
  readonly color: string;
  readonly size: number;
  /** Length of a dash with the gap after it; 0 for a line without gaps. */
  readonly dash: number;
  readonly ends: readonly [Place, Place];
}

export interface Disc {
  readonly at: Place;
  readonly radius: number;
  readonly color: string;
  /** Ground and lines of its kind's mark, on a field of 24 by 24; without these, it is too small for one. */
  readonly mark?: { readonly ground: string; readonly lines: string };
  /** Colour of a ring around it. */
  readonly ring?: string;
}

export interface Name {
  readonly at: Place;
  readonly text: string;
  readonly color: string;
  readonly seam: string;
}

const RING = 4;
/** Of a dash and its gap. */
const DASH_PART = 0.58;
const MARK_SCALE = 0.067;
const MARK_LINE = 1.8;

/** A picture as SVG that stands by itself; lines that look alike are one path, so that thousands stay a small file. */
export function writeLargeSvg(picture: PictureParts): string {
  const { width, height, ground, font, letter, lines, discs, names } = picture;
  const attributes = `viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} font-family="${escaped(font)}" font-size="${String(letter)}">`,
    `<rect width="100%" height="100%" ${paint('fill', ground)}/>`,
    ...linePaths(lines),
    ...discs.map(discShape),
    ...names.map(
      ({ at: [x, y], text, color, seam }) =>
        `<text x="${short(x)}" y="${short(y)}" ${paint('fill', color)} ${paint('stroke', seam)} stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`,
    ),
    '</svg>',
  ].join('\n');
}

function linePaths(lines: readonly Line[]): readonly string[] {
  const ways = new Map<string, string[]>();
  for (const { color, size, dash, ends } of lines) {
    const dashes =
      dash > 0 ? ` stroke-dasharray="${short(dash * DASH_PART)} ${short(dash * (1 - DASH_PART))}"` : '';
    const way = `${paint('stroke', color)} stroke-width="${short(size)}"${dashes}`;
    const path = ends.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
    const paths = ways.get(way);
    if (paths) paths.push(path);
    else ways.set(way, [path]);
  }
  return [...ways].map(([way, paths]) => `<path fill="none" ${way} d="${paths.join('')}"/>`);
}

function discShape({ at: [x, y], radius, color, mark, ring }: Disc): string {
  const circle = (size: number, look: string): string =>
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(size)}" ${look}/>`;
  const around = ring === undefined ? '' : circle(radius + RING, paint('fill', ring));
  if (!mark) return around + circle(radius, paint('fill', color));
  const scale = radius * MARK_SCALE;
  const move = `translate(${short(x - scale * 12)} ${short(y - scale * 12)}) scale(${scale.toFixed(3)})`;
  const rim = circle(radius - 1, `${paint('fill', mark.ground)} ${paint('stroke', color)} stroke-width="2"`);
  return `${around}${rim}<path d="${mark.lines}" transform="${move}" fill="none" ${paint('stroke', color)} stroke-width="${String(MARK_LINE)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Programs that draw files know no colours with opacity in them. */
function paint(what: 'fill' | 'stroke', color: string): string {
  const [, solid, opacity] = /^rgba\((.*),\s*([\d.]+)\)$/u.exec(color) ?? [];
  return solid === undefined
    ? `${what}="${escaped(color)}"`
    : `${what}="rgb(${solid})" ${what}-opacity="${opacity ?? '1'}"`;
}

const short = (number: number): string => String(Math.round(number * 10) / 10);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
