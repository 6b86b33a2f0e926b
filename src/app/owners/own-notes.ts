/** How many characters the sheet has room for. */
export const notesLength = 900;

const keyOf = (brand: string, port: string) => `escale.notes.${brand}.${port}`;

/** Returns what was noted on this device about a shipowner at a port, empty where nothing was; `null` where the device keeps nothing. */
export function readNotes(brand: string, port: string): string | null {
  try {
    return (window.localStorage.getItem(keyOf(brand, port)) ?? '').slice(0, notesLength);
  } catch {
    return null;
  }
}

/** Keeps notes on this device, or forgets them when they are empty; returns whether the device took it. */
export function keepNotes(brand: string, port: string, text: string): boolean {
  try {
    if (text === '') window.localStorage.removeItem(keyOf(brand, port));
    else window.localStorage.setItem(keyOf(brand, port), text.slice(0, notesLength));
    return true;
  } catch {
    return false;
  }
}
