import { GRAPH_KINDS } from '../../../parts/graph-kinds.js';

/** Colours as the page has them now, light or dark, in a form that shaders and canvases take. */
export interface Colours {
  readonly kinds: Readonly<Record<string, string>>;
  readonly panel: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  /** Of what is there, but not looked at. */
  readonly ground: string;
  readonly bad: string;
  readonly accent: string;
}

/** Asks the browser, as only it knows what a colour of the style sheet comes to. */
export function readColours(container: HTMLElement): Colours {
  const probe = container.appendChild(document.createElement('span'));
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours: Colours = {
    kinds: Object.fromEntries(GRAPH_KINDS.map((kind) => [kind, read(`kind-${kind}`)])),
    panel: read('panel'),
    text: read('text'),
    quiet: read('quiet'),
    line: read('strong-line'),
    ground: read('line'),
    bad: read('bad'),
    accent: read('accent'),
  };
  probe.remove();
  return colours;
}
