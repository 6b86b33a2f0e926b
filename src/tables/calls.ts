import type { Column, TableSchema } from './schema.ts';

const time = {
  type: 'text',
  pattern: '^\\d{2}:\\d{2}:\\d{2}$',
  expected: 'a time such as 07:00:00',
  description: 'Local time; empty where unknown',
} as const satisfies Column;

export const newZealandCalls = {
  name: 'new_zealand_calls',
  file: 'calls/new-zealand-2019-20.csv',
  row: 'a scheduled call of a cruise ship at a port of New Zealand, season 2019–20',
  description:
    'The file as it was published, its slips included: two calls end before they begin, one date is damaged.',
  licence: 'mit',
  origin: {
    title: 'New Zealand cruise ship schedule 2019/20',
    path: 'https://github.com/stevemanion/nz-covid19-travel-data',
  },
  key: ['ship', 'port', 'arrivalDate'],
  columns: {
    ship: { type: 'text', required: true },
    port: { type: 'text', required: true, description: 'As printed; spellings vary' },
    status: { type: 'text', required: true, values: ['ON SCHEDULE', 'CANCELLED', 'CREW ONLY'] },
    arrivalDate: {
      type: 'text',
      required: true,
      pattern: '^(\\d{2}/\\d{2}/\\d{4}|Tues 12019)$',
      expected: 'a date such as 06/07/2019',
      description: 'dd/mm/yyyy; one is damaged: Tues 12019',
    },
    arrivalTime: time,
    departureDate: {
      type: 'text',
      pattern: '^\\d{2}/\\d{2}/\\d{4}$',
      expected: 'a date such as 06/07/2019',
      description: 'dd/mm/yyyy',
    },
    departureTime: time,
    guestCount: {
      type: 'integer',
      min: 0,
      unit: 'berths',
      description: 'Lower berths of the ship, not people on board',
    },
    crewCount: { type: 'integer', min: 0, unit: 'people' },
  },
} as const satisfies TableSchema;
