import { useEffect } from 'react';

const placeKey = 'escale.owners.place';
const fileKey = 'escale.owners.file';
/** How long a page may grow before the reader is left where it stands, in milliseconds. */
const patience = 6000;

/** Keeps how far down the reader was on the way to a file; a device that keeps nothing starts again at the top. */
export function leavePlace(): void {
  keep(placeKey, String(Math.round(window.scrollY)));
}

/** Keeps whose file was last open, so that the picker shows it on the way back. */
export function keepFile(brand: string): void {
  keep(fileKey, brand);
}

/** Returns whose file was last open here; `null` where none was. */
export function lastFile(): string | null {
  return kept(fileKey);
}

/** Leads the reader back to the place left for a file, while figures above it are still drawn and until they move themselves. */
export function useReturn(isPage: boolean): void {
  useEffect(() => {
    const place = isPage ? kept(placeKey) : null;
    if (place === null) return undefined;
    forget(placeKey);
    const back = new ResizeObserver(() => window.scrollTo(0, Number(place)));
    const stop = () => {
      back.disconnect();
      for (const move of moves) window.removeEventListener(move, stop);
    };
    const moves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
    for (const move of moves) window.addEventListener(move, stop, { passive: true });
    back.observe(document.body);
    const late = setTimeout(stop, patience);
    return () => {
      clearTimeout(late);
      stop();
    };
  }, [isPage]);
}

function keep(key: string, value: string): void {
  try {
    window.sessionStorage.setItem(key, value);
  } catch {
    // Without a store the page opens at its top.
  }
}

function kept(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function forget(key: string): void {
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
