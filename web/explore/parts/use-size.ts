import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** Width and height of an element in pixels, as they change; `first` until it has any. */
export function useSize(
  box: RefObject<Element | null>,
  first: readonly [number, number],
): readonly [width: number, height: number] {
  const [size, setSize] = useState(first);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0) setSize([width, height]);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
