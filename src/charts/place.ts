/** Where a year and a value stand in the picture. */
export type Place = { readonly x: (year: number) => number; readonly y: (value: number) => number };
