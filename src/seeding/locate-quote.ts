import { shorten } from '../errors/shorten.js';
import type { Composite } from '../store/graph-store.js';
import type { QuoteEntry } from './extract.js';

const SHOWN = 60;

/** Where a quote stands in a text, or why it stands nowhere. */
export type Located = { readonly quote: Composite } | { readonly problem: string };

/**
 * Finds a quote (W3C TextQuoteSelector) and gives its place in Unicode code points, end exclusive
 * (TextPositionSelector). Text and quote are compared in NFC.
 */
export function locateQuote(text: string, entry: QuoteEntry): Located {
  const { exact, prefix = '', suffix = '' } = typeof entry === 'string' ? { exact: entry } : entry;
  const words = exact.normalize('NFC');
  const [before, after] = [prefix.normalize('NFC'), suffix.normalize('NFC')];
  const places = placesOf(text, before + words + after);
  const [place] = places;
  if (place === undefined) {
    const loose = placesOf(text, words).length;
    const way =
      loose > 0
        ? `the words stand there ${String(loose)} times, but not between this prefix and suffix`
        : 'copy its exact words from the text';
    return { problem: `quote: "${shorten(exact, SHOWN)}" does not stand in the text; ${way}.` };
  }
  if (places.length > 1) {
    return {
      problem: `quote: "${shorten(exact, SHOWN)}" stands in the text ${String(places.length)} times; add a prefix or suffix.`,
    };
  }
  return { quote: quoteAt(text, place + before.length, words, before, after) };
}

/** The first place where these words stand as whole words, as a quote. */
export function locateName(text: string, name: string): Composite | undefined {
  const words = name.normalize('NFC');
  const place = placesOf(text, words).find(
    (at) =>
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length, at + words.length + 2)),
  );
  return place === undefined ? undefined : quoteAt(text, place, words, '', '');
}

function quoteAt(text: string, place: number, exact: string, prefix: string, suffix: string): Composite {
  const start = codePoints(text.slice(0, place));
  const around = { ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
  return { exact, start, end: start + codePoints(exact), ...around };
}

/** Two units of UTF-16 make one where the first is a high surrogate; texts are well formed. */
function codePoints(text: string): number {
  let points = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdbff) points -= 1;
  }
  return points;
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
