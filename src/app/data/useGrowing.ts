import { useEffect, useState } from 'react';

/**
 * Returns how many items of a list to draw: one at first, one more with every frame. A long table so comes in pieces, none of which
 * keeps the page from answering. Another list starts anew.
 */
export function useGrowing(items: readonly unknown[]): number {
  const [grown, setGrown] = useState({ items, count: 1 });
  const count = grown.items === items ? grown.count : 1;
  useEffect(() => {
    if (count >= items.length) return undefined;
    const frame = requestAnimationFrame(() => setGrown({ items, count: count + 1 }));
    return () => cancelAnimationFrame(frame);
  }, [items, count]);
  return count;
}
