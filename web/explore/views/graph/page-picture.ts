import type { PictureWriters } from './save-scene.js';

/** What makes files of a picture of page elements; the code for it comes once it is asked for. */
export const pagePicture: PictureWriters = {
  SVG: async () => (await import('./write-picture.js')).drawSvg(pictureOnPage()),
  PNG: async () => (await import('./write-picture.js')).drawPng(pictureOnPage()),
};

function pictureOnPage(): SVGSVGElement {
  const picture = document.querySelector<SVGSVGElement>('svg.scene');
  if (!picture) throw new Error('There is no picture on the page to save');
  return picture;
}
