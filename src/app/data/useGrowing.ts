import { useEffect, useState } from 'react';

/** Rows of some forty cells that any machine draws within a frame or two. */
const step = 6;

/**
 * Returns how many items of a list to draw: a few at first, as many more with every frame. A long table so comes in pieces, none of which
 * keeps the page from answering. Another list starts anew.
 */
export function useGrowing(items: readonly unknown[]): number {
  const [grown, setGrown] = useState({ items, count: step });
  const count = grown.items === items ? grown.count : step;
  useEffect(() => {
    if (count >= items.length) return undefined;
    const frame = requestAnimationFrame(() => setGrown({ items, count: count + step }));
    return () => cancelAnimationFrame(frame);
  }, [items, count]);
  return count;
}
