/** Seas and coasts, and what has none. */
export const regions = {
  'west-med': 'Western Mediterranean',
  adriatic: 'Adriatic',
  'east-med': 'Eastern Mediterranean',
  atlantic: 'Atlantic',
  'north-europe': 'Northern Europe',
  florida: 'Florida',
  gulf: 'Gulf of Mexico',
  'us-east': 'US East Coast',
  caribbean: 'Caribbean',
  elsewhere: 'Elsewhere',
  terminals: 'Terminals',
  sums: 'Groups and totals',
};
