import { breaks } from './breaks.ts';
import { claims } from './claims.ts';
import { events } from './events.ts';
import { missionFacts } from './mission-facts.ts';
import { ports } from './ports.ts';
import { sources } from './sources.ts';
import { traffic } from './traffic.ts';

/** Every table the product reads, each from `data/<name>.csv`. */
export const schemas = { ports, sources, traffic, events, breaks, claims, missionFacts } as const;
export type TableId = keyof typeof schemas;
