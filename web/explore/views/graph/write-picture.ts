import { pngOf } from './png-of.js';

/** What of the page's styles a picture needs to look alike away from it. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'vector-effect',
  'font-family',
  'font-size',
  'font-weight',
  'display',
] as const;
/** Pixels of a picture for each on the page. */
const SHARPNESS = 2;

/** A picture on the page as a file of its own, with its styles written into it. */
function writeSvg(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = picture.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, at) => {
    const original = originals[at];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'role', 'tabindex']) element.removeAttribute(name);
  });
  const { width, height } = picture.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  for (const name of ['class', 'role', 'aria-describedby']) copy.removeAttribute(name);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const [x = 0, y = 0, wide = 0, high = 0] = (copy.getAttribute('viewBox') ?? '').split(' ').map(Number);
  for (const [name, value] of Object.entries({ x, y, width: wide, height: high }))
    ground.setAttribute(name, String(value));
  ground.setAttribute('fill', getComputedStyle(picture.parentElement ?? picture).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

export const drawSvg = (picture: SVGSVGElement): Blob =>
  new Blob([writeSvg(picture)], { type: 'image/svg+xml' });

/** Draws a picture into pixels, by way of an image from a blob, which the page's policy allows. */
export async function drawPng(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.getBoundingClientRect();
  const address = URL.createObjectURL(drawSvg(picture));
  try {
    const image = Object.assign(new Image(), { src: address });
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(width * SHARPNESS),
      height: Math.round(height * SHARPNESS),
    });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}
