/** Words of a figure that is read point by point, or as a table. */
export const reading = {
  pointByPoint: (title: string) => `Figure, point by point: ${title}`,
  keys: (line: 'port' | 'shipowner' | 'line') =>
    `Left and right arrows change the year, up and down change the ${line}, Home and End go to the first and last year, T shows the table, Escape puts the point away.`,
  tableKeys: 'T returns to the figure.',
  loading: 'Preparing the figure…',
  slow: 'Still loading…',
  source: (publishers: string, more: number) => `Source: ${publishers}${more > 0 ? ` and ${more} more` : ''}`,
  said: 'What was said',
};

export type ReadingWords = typeof reading;
