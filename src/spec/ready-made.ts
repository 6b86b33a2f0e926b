import type { ChartSpec } from './chart-spec.ts';

/** The port the overview is about. */
export const home = 'marseille';

type Asked = Readonly<Partial<ChartSpec>>;

/** Five comparisons that stand ready, in the order they are offered. */
export const readyMade = {
  size: { chart: 'bump', ports: [home], peers: 'size' },
  coast: { chart: 'map', ports: [home], peers: 'west-med' },
  florida: { chart: 'slope', ports: [home], peers: 'florida' },
  percall: { chart: 'scatter', ports: [home], peers: 'west-med', measure: 'percall' },
  homeport: { chart: 'composition', ports: [home, 'barcelona', 'genoa'], said: 'none' },
} as const satisfies Record<string, Asked>;
export type ReadyMadeId = keyof typeof readyMade;

/** What a place among the ports of the coast rests on. */
export const ranking: Asked = { chart: 'ranking', ports: [home], peers: 'west-med' };

/** Figures one comes to by what they are for rather than by a port. */
export const doors = {
  claims: { chart: 'claims', said: 'all' },
  hedgehog: { chart: 'hedgehog' },
  sources: { chart: 'sources', ports: [home] },
} as const satisfies Record<string, Asked>;
export type DoorId = keyof typeof doors;
