import type { regions as en } from '../en/regions.ts';

export const regions: typeof en = {
  'west-med': 'Méditerranée occidentale',
  adriatic: 'Adriatique',
  'east-med': 'Méditerranée orientale',
  atlantic: 'Atlantique',
  'north-europe': 'Europe du Nord',
  florida: 'Floride',
  gulf: 'Golfe du Mexique',
  'us-east': 'Côte est des États-Unis',
  caribbean: 'Caraïbes',
  elsewhere: 'Ailleurs',
  terminals: 'Terminaux',
  sums: 'Ensembles et totaux',
};
