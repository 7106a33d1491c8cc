/** Frames until which what comes out of a group has its place. */
const MOST_FRAMES = 300;

/** Gives the focus to a thing of the picture, once it is drawn. */
export function focusOnceDrawn(id: string, frames = MOST_FRAMES): void {
  const mark = document.querySelector<SVGElement>(`.scene [data-id="${CSS.escape(id)}"]`);
  if (mark) mark.focus();
  else if (frames > 0) requestAnimationFrame(() => focusOnceDrawn(id, frames - 1));
}
