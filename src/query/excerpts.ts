import type { ChartSpec } from '../spec/chart-spec.ts';
import type { breaks } from '../tables/breaks.ts';
import type { events } from '../tables/events.ts';
import { joined, packed, type Excerpt, type Packed } from '../tables/excerpt.ts';
import type { Known } from '../tables/known.ts';
import type { missionFacts } from '../tables/mission-facts.ts';
import type { Row } from '../tables/schema.ts';
import type { traffic } from '../tables/traffic.ts';
import { isOwnerChart, isScenarioChart } from '../spec/vocabulary.ts';
import type { SeriesSet } from '../series/series-set.ts';
import { placesOf } from './context.ts';
import type { PortRow } from './estimates.ts';
import { ownerExcerptsFor } from './owners/owner-excerpts.ts';
import type { OwnerTables } from './owners/owner-tables.ts';
import { alike, isMeasured, measuredRules, withPeers, type KnownWithLikeness } from './peers.ts';
import { publications } from './publications.ts';
import { query } from './query.ts';
import { knowsScenarios, type KnownScenarios } from './scenarios/known-scenarios.ts';
import { portsOfScenarios, type ScenarioExcerpt } from './scenarios/scenario-excerpt.ts';
import { selectPorts } from './select-ports.ts';

/** Which ports are like which, measured on the whole of the data. */
export type Likeness = NonNullable<KnownWithLikeness['likeness']>;

type Event = Row<typeof events>;
type Figure = Row<typeof traffic>;

/** Returns what figures of any port rest on: which ports there are, breaks of comparison, and what happened everywhere. */
export function commonExcerpt(known: Known): Excerpt {
  return {
    dataDate: known.dataDate,
    tables: {
      ports: packed<PortRow>(known.ports, columns.anyPort),
      breaks: packed<Row<typeof breaks>>(known.breaks, columns.breaks),
      missionFacts: packed<Row<typeof missionFacts>>(known.missionFacts, columns.missionFacts),
      ...happened(known, isEverywhere, known.breaks.objects() as Row<typeof breaks>[]),
    },
  };
}

/** Returns what the figures of one port rest on besides: the port itself, what was printed of it, what happened there, and who says so. */
export function portExcerpt(known: Known, port: PortRow): Excerpt {
  const places = placesOf([port]);
  const isOfPort = (row: { readonly port_id: string }) => row.port_id === port.port_id;
  const printed = (known.traffic.objects() as Figure[]).filter(isOfPort);
  const isHere = (event: Event) => !isEverywhere(event) && scopeOf(event).some((place) => places.has(place));
  return {
    dataDate: known.dataDate,
    tables: {
      ports: packed<PortRow>(known.ports, columns.port, isOfPort),
      traffic: packed<Figure>(known.traffic, columns.traffic, isOfPort),
      ...happened(known, isHere, printed),
    },
  };
}

/** Returns every port's likes by each rule that is measured: a figure that asks for peers cannot measure them on an excerpt. */
export function likeness(known: Known): Likeness {
  const ports = known.ports.objects() as PortRow[];
  const found = measuredRules.map((rule) => [
    rule,
    Object.fromEntries(ports.map((port) => [port.port_id, alike(known, port, rule)])),
  ]);
  return Object.fromEntries(found) as Likeness;
}

/** Whether a figure can only be answered with `likeness`. */
export function needsLikeness({ chart, peers }: ChartSpec): boolean {
  return !isOwnerChart(chart) && !isScenarioChart(chart) && isMeasured(peers);
}

/** What a figure has of the data: what is common to all, likeness where it asks for peers, and the parts it needs by name. */
export type Excerpts = {
  readonly common: Excerpt;
  readonly likeness: Likeness | null;
  readonly parts: readonly (Excerpt | ScenarioExcerpt)[];
};

/**
 * Returns the names of the parts a figure needs: the ids of its ports, and what there is about shipowners or scenarios where it asks about
 * them. Which ports a scenario needs only the scenarios tell: asked again once they are there, it names those too.
 */
export function partsNeeded(have: Excerpts, spec: ChartSpec): readonly string[] {
  const known = knownFrom(have);
  if (isScenarioChart(spec.chart))
    return ['scenarios', ...(knowsScenarios(known) ? portsOfScenarios(known, spec) : [])];
  const asked = selectPorts(known, spec.ports).ports;
  if (isOwnerChart(spec.chart))
    return [...asked.slice(0, 1).map((port) => port.port_id), ...ownerExcerptsFor(spec.chart)];
  return withPeers(known, asked, spec.peers).ports.map((port) => port.port_id);
}

/**
 * Returns the answer to a spec from the excerpts it needs. It is what `query` answers on all of the data, but for what only the page tells:
 * titles and addresses of sources, and what events were.
 */
export function answerFrom(have: Excerpts, spec: ChartSpec): SeriesSet {
  return query(knownFrom(have), spec);
}

function knownFrom({
  common,
  likeness: measured,
  parts,
}: Excerpts): KnownWithLikeness & OwnerTables & Partial<KnownScenarios> {
  const scenarios = parts.find((part) => knowsScenarios(part));
  return {
    ...joined([common, ...parts]),
    ...(measured ? { likeness: measured } : {}),
    ...(scenarios ? { presets: scenarios.presets, facts: scenarios.facts } : {}),
  };
}

/** The columns that an answer reads. */
const columns = {
  anyPort: ['port_id', 'kind', 'region'],
  port: [
    'port_id',
    'name',
    'country',
    'lat',
    'lon',
    'region',
    'kind',
    'part_of',
    'year_end_month',
    'counts',
    'counting_note',
    'label_en',
    'label_fr',
    'colour',
    'counting_note_fr',
  ],
  breaks: ['break_id', 'scope', 'from', 'to', 'kind', 'title_en', 'title_fr', 'source_id', 'metric'],
  missionFacts: ['key', 'source_id'],
  traffic: [
    'port_id',
    'period_start',
    'period_end',
    'metric',
    'value',
    'precision',
    'status',
    'preferred',
    'source_id',
  ],
  events: ['date', 'source_id', 'scope', 'short_en', 'short_fr', 'rank'],
} as const;

/** Events that a figure may show, and the publications named by them and by other rows. */
function happened(
  known: Known,
  concerns: (event: Event) => boolean,
  others: readonly { readonly source_id: string }[],
): { readonly events: Packed; readonly sources: Packed } {
  const isShown = (event: Event) => event.short_en !== null && event.rank !== null && concerns(event);
  const told = (known.events.objects() as Event[]).filter(isShown);
  const named = new Set([...told, ...others].map((row) => row.source_id));
  return {
    events: packed<Event>(known.events, columns.events, isShown),
    sources: publications(known, named),
  };
}

function isEverywhere(event: Event): boolean {
  return scopeOf(event).includes('world');
}

function scopeOf(event: Event): readonly string[] {
  return (event.scope ?? '').split(';');
}
