import type { Ink } from './scene.ts';

export type Palette = Readonly<Record<Exclude<Ink, `entity-${number}`>, string>> & {
  readonly entities: readonly string[];
};

/**
 * The colours of every figure, on the page and in files. `entities[0]` is the grey of those beyond the set; 1 is Marseille, 2 is Miami.
 * Each entity colour reads as text (4.5:1) on the paper of its theme; a test holds that.
 */
export const palettes = {
  light: {
    paper: '#ffffff',
    ink: '#14213d',
    muted: '#55617a',
    axis: '#8a95a8',
    grid: '#e3e8f0',
    shade: '#f1f4f9',
    entities: [
      '#5f6b80',
      '#0b7285',
      '#c2410c',
      '#2a5db0',
      '#8a3ea8',
      '#5d6b0e',
      '#b4275f',
      '#7a4f21',
      '#3a6f3a',
      '#96600a',
      '#5a4fcf',
    ],
  },
  dark: {
    paper: '#0e1729',
    ink: '#eef2f9',
    muted: '#a9b5c9',
    axis: '#71809a',
    grid: '#24314a',
    shade: '#16213a',
    entities: [
      '#a3afc4',
      '#4cc3d9',
      '#ff9a62',
      '#82b1ff',
      '#d79bf0',
      '#c3cf5f',
      '#ff8fb5',
      '#d9ab7a',
      '#8fcf8f',
      '#e6b84f',
      '#b0a8ff',
    ],
  },
} as const satisfies Record<'light' | 'dark', Palette>;

/** Returns the colour of a role in a palette. */
export function colourOf(ink: Ink, palette: Palette): string {
  if (ink.startsWith('entity-')) return palette.entities[Number(ink.slice(7))] ?? palette.entities[0] ?? palette.muted;
  return palette[ink as Exclude<Ink, `entity-${number}`>];
}

/** Returns the CSS that gives the page the colours of both themes, as variables: `--ink`, `--entity-1`… */
export function themeCss(): string {
  const light = variables(palettes.light);
  const dark = variables(palettes.dark);
  return [
    `:root{color-scheme:light;${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `@media print{:root,:root[data-theme=dark],:root:not([data-theme=light]){color-scheme:light;${light}}}`,
  ].join('\n');
}

function variables({ entities, ...roles }: Palette): string {
  return [...Object.entries(roles), ...entities.map((colour, index) => [`entity-${index}`, colour] as const)]
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
