import { isOrdinary } from '../series/ordinary.ts';
import { isCountState } from '../series/point.ts';
import type { Note, PeersNote } from '../spec/notes.ts';
import type { PeerRule } from '../spec/vocabulary.ts';
import type { breaks } from '../tables/breaks.ts';
import type { deployments } from '../tables/deployments.ts';
import type { Known } from '../tables/known.ts';
import type { AliasRow } from '../tables/names.ts';
import type { Row } from '../tables/schema.ts';
import type { PortRow } from './estimates.ts';
import { publishedShares, trafficRecord } from './record.ts';

/** Like in size: from half to twice the traffic. */
const sizes = { least: 0.5, most: 2 } as const;
/** Like in role: a homeport share at most this far off. */
const roleWithin = 0.15;
/** Shares are published rarely: those of a few years before or after stand for the year. */
const roleYearsApart = 5;
/** Like in operators: at least this many brands in common. */
const brandsInCommon = 2;
/** A rule of likeness keeps the nearest. */
const nearest = 12;
/** How many years old the figure of a peer may be beside that of the port itself. */
const staleAfter = 3;

/** The ports a rule finds like another, the nearest first, and what the rule measured of that one. */
export type Alike = {
  readonly ports: readonly string[];
  readonly area?: string | null;
  readonly value?: number | null;
  readonly year?: number | null;
};

/** The rules that measure every port against the data. */
export const measuredRules = ['size', 'role', 'operators'] as const satisfies readonly PeerRule[];
export type MeasuredRule = (typeof measuredRules)[number];

/** What is known, with the likeness of ports measured beforehand by rule and port where it is only part of the data. */
export type KnownWithLikeness = Known & {
  readonly likeness?: Readonly<Record<MeasuredRule, Readonly<Record<string, Alike>>>>;
};

/**
 * Returns the ports asked for followed by the peers a rule adds to the first of them, nearest first where the rule measures likeness, and a
 * note that says the rule. Only ports are peers: groups, totals and terminals are not. A rule that finds nobody is a note too.
 */
export function withPeers(
  tables: KnownWithLikeness,
  asked: readonly PortRow[],
  rule: PeerRule,
): { ports: PortRow[]; notes: Note[] } {
  const [subject] = asked;
  if (rule === 'none' || !subject) return { ports: [...asked], notes: [] };
  const rows = tables.ports.objects() as PortRow[];
  const found = isMeasured(rule)
    ? (tables.likeness?.[rule][subject.port_id] ?? alike(tables, subject, rule))
    : inArea(rule === 'coast' ? subject.region : rule, rows);
  const byId = new Map(rows.map((port) => [port.port_id, port]));
  const others = found.ports.filter((id) => !asked.some((one) => one.port_id === id));
  const kept = (isMeasured(rule) ? others.slice(0, nearest) : others).flatMap((id) => byId.get(id) ?? []);
  const note: Note =
    kept.length === 0
      ? { code: 'no-peers', rule, subject: subject.port_id }
      : ({
          code: 'peers',
          rule,
          subject: subject.port_id,
          count: kept.length,
          area: found.area ?? null,
          value: found.value ?? null,
          year: found.year ?? null,
        } satisfies PeersNote);
  return { ports: [...asked, ...kept], notes: [note] };
}

/** Returns every port that a rule finds like this one. */
export function alike(tables: Known, subject: PortRow, rule: MeasuredRule): Alike {
  const others = (tables.ports.objects() as PortRow[]).filter(
    (port) => port.kind === 'port' && port.port_id !== subject.port_id,
  );
  if (rule === 'size') return likeInSize(tables, subject, others);
  if (rule === 'role') return likeInRole(tables, subject, others);
  return likeInOperators(tables, subject, others);
}

/** Whether a rule measures ports against each other, rather than naming a place. */
export function isMeasured(rule: PeerRule): rule is MeasuredRule {
  return (measuredRules as readonly PeerRule[]).includes(rule);
}

function inArea(area: string | null, rows: readonly PortRow[]): Alike {
  const there = area === null ? [] : rows.filter((port) => port.kind === 'port' && port.region === area);
  return { ports: there.map((port) => port.port_id), area };
}

function likeInSize(tables: Known, subject: PortRow, others: readonly PortRow[]): Alike {
  const spans = tables.breaks.objects() as Row<typeof breaks>[];
  const record = trafficRecord(tables, [subject, ...others], { measure: 'movements', calendar: 'own' });
  const counts = (port: PortRow) =>
    (record.get(port.port_id) ?? []).flatMap(({ year, value, state }) =>
      value !== null && isCountState(state) && isOrdinary(year, spans) ? [{ year, value }] : [],
    );
  const own = counts(subject).at(-1);
  if (!own) return { ports: [] };
  const ratio = (port: PortRow) => {
    const beside = counts(port).findLast(({ year }) => year <= own.year && year > own.year - staleAfter);
    return beside ? beside.value / own.value : null;
  };
  const like = (value: number | null): value is number => value !== null && value >= sizes.least && value <= sizes.most;
  return { ports: closest(others, ratio, like, (value) => Math.abs(Math.log(value))), ...own };
}

function likeInRole(tables: Known, subject: PortRow, others: readonly PortRow[]): Alike {
  const spans = tables.breaks.objects() as Row<typeof breaks>[];
  const shares = publishedShares(tables, [subject, ...others], 'movements');
  const known = (port: PortRow) =>
    [...(shares.get(port.port_id) ?? [])]
      .filter(([year]) => isOrdinary(year, spans))
      .toSorted(([a], [b]) => a - b)
      .map(([year, value]) => ({ year, value }));
  const own = known(subject).at(-1);
  if (!own) return { ports: [] };
  const apart = (port: PortRow) => {
    const beside = known(port).findLast(({ year }) => Math.abs(year - own.year) <= roleYearsApart);
    return beside ? Math.abs(beside.value - own.value) : null;
  };
  const like = (value: number | null): value is number => value !== null && value <= roleWithin;
  return { ports: closest(others, apart, like, (value) => value), ...own };
}

/** By the schedules of departures, which cover every port alike; other traces of operators cover few ports. */
function likeInOperators(tables: Known, subject: PortRow, others: readonly PortRow[]): Alike {
  const places = new Map(
    (tables.aliases.objects() as AliasRow[])
      .filter((row) => row.kind === 'place' && row.id_type === 'port_id' && row.ids !== null)
      .map((row) => [row.name, row.ids?.split(';') ?? []]),
  );
  const brands = new Map<string, Set<string>>();
  for (const { departure_port, brand_id } of tables.deployments.objects() as Row<typeof deployments>[])
    for (const port of places.get(departure_port) ?? [departure_port])
      brands.set(port, (brands.get(port) ?? new Set()).add(brand_id));
  const own = brands.get(subject.port_id) ?? new Set<string>();
  const common = (port: PortRow) => [...(brands.get(port.port_id) ?? [])].filter((brand) => own.has(brand)).length;
  const like = (count: number | null): count is number => count !== null && count >= brandsInCommon;
  return { ports: closest(others, common, like, (count) => -count), value: own.size };
}

function closest<T extends number>(
  others: readonly PortRow[],
  measure: (port: PortRow) => number | null,
  like: (value: number | null) => value is T,
  apart: (value: T) => number,
): string[] {
  return others
    .flatMap((port) => {
      const value = measure(port);
      return like(value) ? [{ port, by: apart(value) }] : [];
    })
    .toSorted((a, b) => a.by - b.by)
    .map(({ port }) => port.port_id);
}
