import type { GraphContext } from './context.js';

/**
 * Of each context one thing of a sort, made when it is first asked for. It stands on the context itself, where no copy
 * takes it along: what a WeakMap keeps outlives its request until all memory is looked through.
 */
export function ofContext<Kept extends object>(make: () => Kept): (context: GraphContext) => Kept {
  const place = Symbol('kept');
  return (context) => {
    const known = (context as GraphContext & { readonly [place]?: Kept })[place];
    if (known) return known;
    const made = make();
    Object.defineProperty(context, place, { value: made });
    return made;
  };
}
