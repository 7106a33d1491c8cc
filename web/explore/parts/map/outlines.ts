import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import countriesUrl from 'world-atlas/countries-50m.json?url';

import { AskFailure } from '../../asking/ask-failure.js';
import type { Box } from './frame.js';
import { projection } from './project.js';

export interface Outline {
  readonly name: string;
  readonly path: string;
  readonly middle: readonly [x: number, y: number];
  readonly box: Box;
}

/** The countries of Natural Earth, drawn once, by their names in it. */
export type Outlines = ReadonlyMap<string, Outline>;

type Countries = Parameters<typeof feature>[0];

const DIGITS = 2;
const englishNames = new Intl.DisplayNames('en', { type: 'region' });

/** The outline of a country by its ISO 3166-1 alpha-2 code; undefined where Natural Earth calls it otherwise. */
export const outlineOf = (outlines: Outlines, code: string): Outline | undefined =>
  /^[A-Z]{2}$/u.test(code) ? outlines.get(englishNames.of(code) ?? '') : undefined;

/** They come with the page, and are asked for when a map is first shown. */
export function useOutlines(): UseQueryResult<Outlines> {
  return useQuery({
    queryKey: ['outlines'],
    queryFn: async ({ signal }) => drawn(await load(signal)),
    staleTime: Infinity,
    // A map of functions and arrays that never change is not worth comparing.
    structuralSharing: false,
  });
}

async function load(signal: AbortSignal): Promise<Countries> {
  try {
    return (await (await fetch(countriesUrl, { signal })).json()) as Countries;
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new AskFailure('gone', String(cause));
  }
}

function drawn(topology: Countries): Outlines {
  const draw = geoPath(projection).digits(DIGITS);
  const { countries } = topology.objects;
  const drawing = countries && feature(topology, countries);
  const features = drawing && 'features' in drawing ? drawing.features : [];
  return new Map(
    features.map((country) => {
      const name = String(country.properties?.['name']);
      const [[left, top], [right, bottom]] = draw.bounds(country);
      const outline = {
        name,
        path: draw(country) ?? '',
        middle: draw.centroid(country),
        box: [left, top, right, bottom],
      } as const;
      return [name, outline];
    }),
  );
}
