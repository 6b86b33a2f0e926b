/** Words of the figures a reader keeps. */
export const kept = {
  heading: 'My figures',
  keep: 'Keep this figure',
  keptHere: 'This figure is kept.',
  lead: 'Kept in this browser only; nobody else sees them.',
  remove: 'Remove',
  removeOf: (title: string) => `Remove “${title}”`,
  removed: 'Figure removed.',
  putBack: 'Put it back',
  refused: 'The browser refused to keep the figure.',
  full: (most: number) => `${most} figures are kept, which is as many as there is room for.`,
};

export type KeptWords = typeof kept;
