import { useState } from 'react';

/** Returns the value given before while the new one says the same, so that nothing is drawn again for it. For plain JSON. */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
