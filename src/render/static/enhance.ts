import { nearest, neighbour, type Direction } from '../../charts/nearest.ts';
import type { Scene } from '../../charts/scene.ts';
import { reportHeight } from './height.ts';
import { sayWhereNewer } from './newer.ts';
import { unpacked, type Packed } from './points.ts';

/**
 * The script inside a figure that is a file of its own: it adds reading by pointer and by arrow keys to what is already readable without it.
 * It touches no storage, asks at most for the day of newer data and writes text only as text. `scripts/static-page.ts` turns it into `generated.ts`.
 */

/** How far from a point, in pixels, a pointer still means it. */
const reach = 90;

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'series-before',
  ArrowDown: 'series-after',
  Home: 'first',
  End: 'last',
};

void sayWhereNewer();
reportHeight();

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const packed = JSON.parse(find('#points')?.textContent ?? '') as Packed;
const table = find('#table') as HTMLDetailsElement;
const region = find('#table .scroll');
const live = find('#live');
const surfaces = [...document.querySelectorAll<HTMLElement>('.drawing')];

const toggle = () => {
  table.open = !table.open;
  (table.open ? region : surfaces.find((one) => one.offsetParent))?.focus();
};

surfaces.forEach((surface, index) => {
  const drawing = packed.drawings[index];
  if (drawing && drawing.y.length > 0) read(surface, unpacked(packed, drawing));
});
find('#keys')?.removeAttribute('hidden');
region?.addEventListener('keydown', (event) => {
  if (plain(event) && event.key.toLowerCase() === 't') toggle();
});

function plain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Makes one drawing readable point by point. */
function read(surface: HTMLElement, scene: Scene): void {
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
    const { left, right, top, bottom } = scene.plot;
    const inside = x > left - 16 && x < right + 16 && y > top - 16 && y < bottom + 16;
    const index = inside ? nearest(scene, x, y) : null;
    const point = index === null ? undefined : scene.points[index];
    const meant = point && Math.hypot(point.x - x, point.y - y) <= reach ? index : null;
    if (meant !== at || byKeys) put(meant, false);
  };

  surface.tabIndex = 0;
  surface.setAttribute('role', 'application');
  surface.ariaLabel = surface.dataset['label'] ?? '';
  surface.setAttribute('aria-describedby', 'keys');
  surface.addEventListener('pointermove', move);
  surface.addEventListener('pointerdown', move);
  surface.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch' && !byKeys) put(null, false);
  });
  surface.addEventListener('blur', () => {
    if (byKeys) put(null, false);
  });
  surface.addEventListener('keydown', (event) => {
    if (!plain(event)) return;
    const direction = directions[event.key];
    if (direction) put(neighbour(scene, at, direction), true);
    else if (event.key.toLowerCase() === 't') toggle();
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && at !== null) put(null, false);
  });
  document.addEventListener('pointerdown', (event) => {
    if (at !== null && !surface.contains(event.target as Node)) put(null, false);
  });
}

function ring(stroke: string, width: string): SVGElement {
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [name, value] of Object.entries({ r: '9', fill: 'none', stroke, 'stroke-width': width }))
    circle.setAttribute(name, value);
  return circle;
}
