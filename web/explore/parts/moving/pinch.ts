type Place = readonly [x: number, y: number];

/** What two fingers do from one moment to the next. */
export interface Pinch {
  /** How much farther apart they are: above 1 brings nearer. */
  readonly factor: number;
  /** Where the middle between them is now, and how far it has gone. */
  readonly middle: Place;
  readonly gone: Place;
}

/** Closer, a trembling finger would jump the picture. */
const CLOSEST_PX = 20;

/** One finger goes from a place to another while the other stays where it is. */
export function pinchOf(from: Place, to: Place, other: Place): Pinch {
  const apart = ([x, y]: Place): number => Math.max(CLOSEST_PX, Math.hypot(x - other[0], y - other[1]));
  return {
    factor: apart(to) / apart(from),
    middle: [(to[0] + other[0]) / 2, (to[1] + other[1]) / 2],
    gone: [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2],
  };
}
