import { useCallback, useLayoutEffect, useState } from 'react';

/** Returns a ref for an element and its inner width in whole pixels, measured before the first paint; `null` while it is not in the page. */
export function useWidth(): [(element: HTMLElement | null) => void, number | null] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState<number | null>(null);
  const ref = useCallback((found: HTMLElement | null) => {
    setElement(found);
    if (found) setWidth(Math.round(found.clientWidth));
  }, []);
  useLayoutEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.round(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [ref, width];
}
