import { useState } from 'react';

/** Returns a value as it was before a lever began to move: what need not follow every step is not drawn with each of them. */
export function useStill<T>(value: T, isMoving: boolean): T {
  const [still, setStill] = useState(value);
  if (!isMoving && still !== value) setStill(value);
  return isMoving ? still : value;
}
