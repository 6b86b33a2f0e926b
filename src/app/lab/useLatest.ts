import { useEffect, useRef, useState } from 'react';
import { failureOf, type DeskFailure } from '../../desk/failure.ts';

/** The last answer that came, and the question it is of. */
export type Latest<Q, A> = { readonly of: Q | null; readonly answer: A | null; readonly failure: DeskFailure | null };

/**
 * Returns the answer to the newest question: one is under way at a time, and of those asked meanwhile only the last is asked next, so that a lever
 * that is dragged never has to wait for where it was. `ask` must be the same function while questions mean the same.
 */
export function useLatest<Q extends object, A>(question: Q | null, ask: (question: Q) => Promise<A>): Latest<Q, A> {
  const [latest, setLatest] = useState<Latest<Q, A>>({ of: null, answer: null, failure: null });
  const next = useRef<{ readonly question: Q; readonly ask: (question: Q) => Promise<A> } | null>(null);
  const running = useRef(false);
  useEffect(() => {
    if (question === null) return;
    next.current = { question, ask };
    if (running.current) return;
    running.current = true;
    void (async () => {
      while (next.current !== null) {
        const asked = next.current;
        next.current = null;
        try {
          const answer = await asked.ask(asked.question);
          setLatest({ of: asked.question, answer, failure: null });
        } catch (error) {
          setLatest((before) => ({
            ...before,
            failure: failureOf(error instanceof Error ? error : new Error(String(error))),
          }));
        }
      }
      running.current = false;
    })();
  }, [question, ask]);
  return latest;
}
