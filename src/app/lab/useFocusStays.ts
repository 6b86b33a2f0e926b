import { useEffect, type RefObject } from 'react';

type Place = {
  readonly control: Element;
  /** What holds it, the nearest first, with its turn among the controls there. */
  readonly within: readonly { readonly part: Element; readonly turn: number }[];
};

/** Keeps the focus in its place: a control that goes away with what it did hands it to the one that comes in its turn. */
export function useFocusStays(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = root.current;
    if (!page) return undefined;
    let place: Place | null = null;
    const come = ({ target }: FocusEvent) => {
      place = target instanceof Element ? placeOf(target, page) : null;
    };
    // Who presses beside every control has left them.
    const leave = () => {
      place = null;
    };
    const watcher = new MutationObserver(() => {
      if (!place || place.control.isConnected || document.activeElement !== document.body) return;
      for (const { part, turn } of place.within) {
        const controls = part.isConnected ? controlsIn(part) : [];
        const next = controls[Math.min(turn, controls.length - 1)];
        if (next) return next.focus();
      }
    });
    page.addEventListener('focusin', come);
    page.addEventListener('pointerdown', leave);
    watcher.observe(page, { childList: true, subtree: true });
    return () => {
      page.removeEventListener('focusin', come);
      page.removeEventListener('pointerdown', leave);
      watcher.disconnect();
    };
  }, [root]);
}

function placeOf(control: Element, page: Element): Place {
  const within: { part: Element; turn: number }[] = [];
  for (let part = control.parentElement; part && part !== page.parentElement; part = part.parentElement)
    within.push({ part, turn: controlsIn(part).indexOf(control as HTMLElement) });
  return { control, within };
}

function controlsIn(part: Element): HTMLElement[] {
  const all = part.querySelectorAll<HTMLElement>('a[href], button, input:not([hidden]), select, textarea, summary');
  return [...all].filter((one) => one.tabIndex >= 0 && one.offsetParent !== null);
}
