import type { ExportFormat } from '../export-format.js';
import type { ExportedNode, ExportedPlace } from '../exported-item.js';
import { flatValues } from '../flat-values.js';

/** GeoJSON (RFC 7946): a feature each; null for a geometry where no coordinates are known, and how exact they are. */
export const geojson: ExportFormat = {
  name: 'geojson',
  mediaType: 'application/geo+json; charset=utf-8',
  extension: 'geojson',
  async *write(read) {
    yield '{"type":"FeatureCollection","features":[';
    let before = '\n';
    for await (const one of read({ nodes: true, places: true })) {
      if (one.item !== 'node') continue;
      yield before + JSON.stringify(feature(one.node));
      before = ',\n';
    }
    yield '\n]}\n';
  },
};

const feature = ({ id, name, kind, values, places }: ExportedNode): object => ({
  type: 'Feature',
  id,
  geometry: geometry(places),
  properties: {
    kind: kind.name,
    name,
    ...Object.fromEntries(flatValues(kind, values)),
    places: places.map((place) => place.id),
    geoPrecision: places.map(({ precision }) => precision ?? 'UNKNOWN').join('; ') || null,
  },
});

function geometry(places: readonly ExportedPlace[]): object | null {
  const points = places.map(({ longitude, latitude }) => [longitude, latitude]);
  if (points.length > 1) return { type: 'MultiPoint', coordinates: points };
  return points.length === 1 ? { type: 'Point', coordinates: points[0] } : null;
}
