import { aliases } from './aliases.ts';
import { brandGroups } from './brand-groups.ts';
import { brands } from './brands.ts';
import { breaks } from './breaks.ts';
import { newZealandCalls } from './calls.ts';
import { capacity } from './capacity.ts';
import { claims } from './claims.ts';
import { deployments } from './deployments.ts';
import { economics } from './economics.ts';
import { emissions } from './emissions.ts';
import { events } from './events.ts';
import { globalMarket } from './global-market.ts';
import { groups } from './groups.ts';
import { growth } from './growth.ts';
import { missionFacts } from './mission-facts.ts';
import { missionShipowners } from './mission-shipowners.ts';
import { mrvCruise } from './mrv-cruise.ts';
import { operatorCases } from './operator-cases.ts';
import { operatorEvents } from './operator-events.ts';
import { parameters } from './parameters.ts';
import { ports } from './ports.ts';
import { presence } from './presence.ts';
import { shipIdentities } from './ship-identities.ts';
import { ships } from './ships.ts';
import { sources } from './sources.ts';
import { spend } from './spend.ts';
import { traffic } from './traffic.ts';

/** Every table of the dataset, in the order the README lists them. */
export const schemas = {
  ports,
  breaks,
  traffic,
  sources,
  events,
  claims,
  missionFacts,
  missionShipowners,
  groups,
  brands,
  brandGroups,
  aliases,
  ships,
  shipIdentities,
  presence,
  operatorEvents,
  operatorCases,
  globalMarket,
  deployments,
  mrvCruise,
  economics,
  spend,
  emissions,
  capacity,
  growth,
  parameters,
  newZealandCalls,
} as const;
export type TableId = keyof typeof schemas;

/** The tables a figure on the page rests on; the others are fetched by whoever needs them. */
export const pageTables = [
  'ports',
  'sources',
  'traffic',
  'events',
  'breaks',
  'claims',
  'missionFacts',
  'deployments',
  'aliases',
] as const satisfies readonly TableId[];
export type PageTableId = (typeof pageTables)[number];

/** The tables that figures of shipowners rest on besides; a page fetches them when a shipowner is first asked about. */
export const ownerTables = [
  'groups',
  'brands',
  'brandGroups',
  'ships',
  'presence',
  'operatorEvents',
  'operatorCases',
  'globalMarket',
  'capacity',
  'parameters',
  'spend',
  'missionShipowners',
] as const satisfies readonly TableId[];

/** The tables that any figure at all may rest on. */
export const figureTables = [...pageTables, ...ownerTables] as const;
export type FigureTableId = (typeof figureTables)[number];

/** The tables without which there is no dataset; a folder may lack any other. */
export const requiredTables: readonly TableId[] = ['ports', 'traffic', 'sources'];
