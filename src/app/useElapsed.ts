import { useEffect, useState } from 'react';

/** Returns whether something has been under way for longer than a time in milliseconds. */
export function useElapsed(underway: boolean, after: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    if (!underway) return undefined;
    const timer = setTimeout(() => setElapsed(true), after);
    return () => {
      clearTimeout(timer);
      setElapsed(false);
    };
  }, [underway, after]);
  return elapsed;
}
