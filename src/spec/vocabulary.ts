/** Every id a query string may say. A list here is the checklist that the registries elsewhere must satisfy. */

export const chartIds = ['trend', 'multiples', 'ranking', 'composition', 'claims', 'hedgehog', 'sources'] as const;
export type ChartId = (typeof chartIds)[number];

export const measureIds = ['movements', 'guests', 'multiday', 'calls'] as const;
export type MeasureId = (typeof measureIds)[number];

export const modes = ['absolute', 'index', 'share', 'change', 'log'] as const;
export type Mode = (typeof modes)[number];

/** Which twelve months a year is: the port's own year, or the calendar year, converted where it is not published. */
export const calendars = ['own', 'civil'] as const;
export type Calendar = (typeof calendars)[number];

export const views = ['chart', 'table'] as const;
export type View = (typeof views)[number];

/** Which statements that are not statistics a figure shows beside the counts: those printed about the 2017 mission, every one on record, or none. */
export const saidIds = ['mission', 'all', 'none'] as const;
export type SaidId = (typeof saidIds)[number];

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const sourceStyles = ['full', 'short'] as const;
export type SourceStyle = (typeof sourceStyles)[number];
