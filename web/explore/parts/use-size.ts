import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** Width and height of an element in pixels, as they change; `first` until it is there. */
export function useSize(
  box: RefObject<HTMLElement | null>,
  first: readonly [number, number],
): readonly [width: number, height: number] {
  const [size, setSize] = useState(first);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setSize([element.clientWidth, element.clientHeight]));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
