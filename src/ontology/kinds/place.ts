import { CoordinatePrecision } from '../codes/coordinate-precision.js';
import { PlaceType } from '../codes/place-type.js';
import { Kind, Property } from '../decorators.js';
import { code, number, text } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({ prefix: 'place', plural: 'places', description: 'A country, a part of one, or a settlement.' })
export class Place extends EntityKind {
  @Property({
    type: code(PlaceType),
    filter: true,
    order: true,
    functional: true,
    description: 'What sort of place it is.',
  })
  type?: string;

  @Property({
    type: text,
    filter: true,
    order: true,
    functional: true,
    description: 'ISO 3166-1 alpha-2 or ISO 3166-2 code.',
  })
  isoCode?: string;

  @Property({ type: number, filter: true, description: 'Degrees north of the equator, WGS 84.' })
  latitude?: number;

  @Property({ type: number, filter: true, description: 'Degrees east of Greenwich, WGS 84.' })
  longitude?: number;

  @Property({
    type: code(CoordinatePrecision),
    filter: true,
    description: 'How closely the coordinates point at it.',
  })
  precision?: string;
}
