import { startTransition, useEffect, useState } from 'react';

/** Long enough that a slider being dragged moves the figure alone. */
const quiet = 200;

/** Returns a value once it has stood still for a moment; the first one at once. For what lies beside the figure and may follow it. */
export function useSettled<T>(value: T | null): T | null {
  const [settled, setSettled] = useState(value);
  if (settled === null && value !== null) setSettled(value);
  useEffect(() => {
    if (settled === value) return undefined;
    const timer = setTimeout(() => startTransition(() => setSettled(value)), quiet);
    return () => clearTimeout(timer);
  }, [settled, value]);
  return settled ?? value;
}
