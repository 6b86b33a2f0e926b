/**
 * Asks the site that a frozen figure comes from, once and without saying who asks, of which day its data are now, and uncovers the sentence
 * that newer ones exist. A file without such a sentence asks nobody; without an answer nothing is said.
 */
export async function sayWhereNewer(): Promise<void> {
  const sentence = document.querySelector<HTMLElement>('#newer');
  const { asks = '', day = '' } = sentence?.dataset ?? {};
  if (!sentence || !navigator.onLine || !mayAsk(asks, location.href)) return;
  try {
    const answer = await fetch(asks, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    const newer = newerDay(await answer.json(), day);
    const words = sentence.querySelector('b');
    const time = sentence.querySelector('time');
    if (!newer || !words || !time) return;
    time.dateTime = newer;
    // As the day of the figure's own data is written; French has no other way in Great Britain.
    const { lang } = document.documentElement;
    const text = new Date(newer).toLocaleDateString(`${lang}-GB`, { dateStyle: 'medium', timeZone: 'UTC' });
    time.textContent = lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
    words.hidden = false;
  } catch {
    // The figure is what it was.
  }
}

/**
 * Returns whether a page may put the question: not from a disk, and not where a browser would refuse it aloud or ask the reader for leave,
 * which is an open site from a safe page, and the reader's own machine from anywhere else.
 */
export function mayAsk(asks: string, page: string): boolean {
  const [to, from] = [new URL(asks), new URL(page)];
  if (isLocal(to)) return isLocal(from);
  return from.protocol === to.protocol || (from.protocol === 'http:' && to.protocol === 'https:');
}

const isLocal = ({ protocol, hostname }: URL) =>
  protocol.startsWith('http') && /^(?:localhost|127\.|\[::1])/.test(hostname);

/** Returns the day that a site answers with where it comes after `day`, `null` for an older day and for anything else. */
export function newerDay(answer: unknown, day: string): string | null {
  const told = (answer as { dataDate?: unknown } | null)?.dataDate;
  const isDay = typeof told === 'string' && /^\d{4}-\d\d-\d\d$/.test(told) && !Number.isNaN(Date.parse(told));
  return isDay && told > day ? told : null;
}
