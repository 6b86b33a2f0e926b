import { useEffect, useRef, useState } from 'react';

/** Returns what a screen reader is to be told when the figure has become another: its title, but not that of the first. */
export function useAnnouncement(title: string | null): string {
  const [announced, setAnnounced] = useState('');
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current !== null && title !== null && before.current !== title) setAnnounced(title);
    before.current = title ?? before.current;
  }, [title]);
  return announced;
}
