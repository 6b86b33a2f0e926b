import { directions, meant, neighbour } from '../../charts/nearest.ts';
import type { Scene } from '../../charts/scene.ts';

/**
 * Adds reading by pointer, touch and arrow keys to a page as `StaticPage` writes it, whose drawings show these scenes; `null` for one without
 * points. It touches no storage, asks for nothing and writes text only as text. The signal ends it, where drawings are made anew.
 */
export function enliven(scenes: readonly (Scene | null)[], signal?: AbortSignal): void {
  const table = find('#table') as HTMLDetailsElement;
  const region = find('#table .scroll');
  const live = find('#live');
  const surfaces = [...document.querySelectorAll<HTMLElement>('.drawing')];
  const listening = signal ? { signal } : {};
  const toggle = () => {
    table.open = !table.open;
    (table.open ? region : surfaces.find((one) => one.offsetParent))?.focus();
  };
  surfaces.forEach((surface, index) => {
    const scene = scenes[index];
    if (scene) read(surface, scene, { live, toggle, listening });
  });
  find('#keys')?.removeAttribute('hidden');
  region?.addEventListener(
    'keydown',
    (event) => {
      if (plain(event) && event.key.toLowerCase() === 't') toggle();
    },
    listening,
  );
}

type Around = {
  /** Where what is read by keys is said aloud. */
  readonly live: HTMLElement | null;
  /** Goes between drawing and table. */
  readonly toggle: () => void;
  readonly listening: AddEventListenerOptions;
};

function read(surface: HTMLElement, scene: Scene, { live, toggle, listening }: Around): void {
  const svg = surface.querySelector('svg');
  if (!svg) return;
  // A browser shows a title of its own over what is being read: its words go where only a screen reader finds them.
  svg.ariaLabel = [...svg.querySelectorAll('title,desc')].map((words) => words.textContent).join('. ');
  svg.removeAttribute('aria-labelledby');
  svg.querySelector('title')?.remove();
  const marks = [...svg.querySelectorAll<SVGElement>('[data-series]')];
  const rings = [ring('var(--paper)', '5'), ring('var(--ink)', '2')];
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.ariaHidden = 'true';
  let at: number | null = null;
  let byKeys = false;

  const put = (index: number | null, keys: boolean) => {
    const point = index === null ? undefined : scene.points[index];
    at = point ? index : null;
    byKeys = keys;
    for (const mark of marks) mark.style.opacity = point && mark.dataset['series'] !== point.series ? '.18' : '';
    if (live) live.textContent = point && keys ? point.spoken : '';
    if (!point) {
      for (const part of [tip, ...rings]) part.remove();
      return;
    }
    tip.replaceChildren(
      ...[point.name, point.value, ...point.details].filter(Boolean).map((text) => {
        const line = document.createElement('p');
        line.textContent = text;
        return line;
      }),
    );
    tip.style.borderTopColor = `var(--${point.ink})`;
    surface.append(tip);
    for (const one of rings) {
      one.setAttribute('cx', `${point.x}`);
      one.setAttribute('cy', `${point.y}`);
      svg.append(one);
    }
    // Above the point where there is room, else below, and never outside the frame.
    const scale = svg.getBoundingClientRect().width / scene.width;
    const [x, y] = [point.x * scale, point.y * scale];
    const above = y - 16 - tip.offsetHeight;
    const left = Math.max(0, Math.min(surface.clientWidth - tip.offsetWidth, x - tip.offsetWidth / 2));
    tip.style.transform = `translate(${Math.round(left)}px,${Math.round(above < 0 ? y + 16 : above)}px)`;
  };

  const move = (event: PointerEvent) => {
    const box = svg.getBoundingClientRect();
    const scale = scene.width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    const index = meant(scene, x, y);
    if (index !== at || byKeys) put(index, false);
  };

  surface.tabIndex = 0;
  surface.setAttribute('role', 'application');
  surface.ariaLabel = surface.dataset['label'] ?? '';
  surface.setAttribute('aria-describedby', 'keys');
  surface.addEventListener('pointermove', move, listening);
  surface.addEventListener('pointerdown', move, listening);
  surface.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType !== 'touch' && !byKeys) put(null, false);
    },
    listening,
  );
  surface.addEventListener(
    'blur',
    () => {
      if (byKeys) put(null, false);
    },
    listening,
  );
  surface.addEventListener(
    'keydown',
    (event) => {
      if (!plain(event)) return;
      const direction = directions[event.key];
      if (direction) put(neighbour(scene, at, direction), true);
      else if (event.key.toLowerCase() === 't') toggle();
      else return;
      event.preventDefault();
    },
    listening,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && at !== null) put(null, false);
    },
    listening,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (at !== null && !surface.contains(event.target as Node)) put(null, false);
    },
    listening,
  );
}

function ring(stroke: string, width: string): SVGElement {
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [name, value] of Object.entries({ r: '9', fill: 'none', stroke, 'stroke-width': width }))
    circle.setAttribute(name, value);
  return circle;
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

function plain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}
