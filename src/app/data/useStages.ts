import { useEffect, useState } from 'react';

/** Returns how many of some parts to draw, the next a moment after the one before, as long as each is ready: no two at once. */
export function useStages(ready: readonly boolean[]): number {
  const [drawn, setDrawn] = useState(0);
  const next = drawn < ready.length && ready[drawn] === true;
  useEffect(() => {
    if (!next) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + 1), 40);
    return () => clearTimeout(timer);
  }, [next, drawn]);
  return drawn;
}
