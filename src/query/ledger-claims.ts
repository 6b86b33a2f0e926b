import type { Text } from '../series/series-set.ts';
import type { aliases } from '../tables/aliases.ts';
import type { claims } from '../tables/claims.ts';
import type { Known } from '../tables/known.ts';
import { resolveName } from '../tables/names.ts';
import type { Row } from '../tables/schema.ts';
import { metrics, type Metric } from '../tables/traffic.ts';
import type { PortRow } from './estimates.ts';
import type { LedgerEntry, Obstacle } from './ledger-entry.ts';
import { judged, type Judging } from './ledger-judging.ts';

type ClaimRow = Row<typeof claims> & { readonly row: number };

type Help = {
  readonly judging: (metric: Metric) => Judging;
  /** Sources on the mission. */
  readonly told: ReadonlySet<string>;
  readonly saidIn: (sources: readonly string[]) => number | null;
};

/**
 * Returns the entries with the words of `claims.csv` added to those it speaks of, and after them an entry for each other statement of that
 * table. Rows that repeat a statement from another source are one.
 */
export function withClaims(
  entries: readonly LedgerEntry[],
  tables: Known<'claims' | 'aliases' | 'ports'>,
  ports: readonly PortRow[],
  help: Help,
): LedgerEntry[] {
  const known = new Map(ports.map((port) => [port.port_id, port]));
  const groups = new Map<string, [ClaimRow, ...ClaimRow[]]>();
  (tables.claims.objects() as Row<typeof claims>[]).forEach((claim, index) => {
    // A hypothesis of ours on where a number comes from was said by nobody.
    if (isHypothesis(claim)) return;
    const row = { ...claim, row: index + 2 };
    const key = [claim.statement, claim.place, claim.year, claim.value].join(' ');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  const merged = new Map(entries.map((entry) => [entry.id, entry]));
  const others: LedgerEntry[] = [];
  for (const rows of groups.values()) {
    const port = portOf(rows[0].place, tables, known);
    const same = entries.find((entry) => isSame(entry, rows[0], port));
    const now = same && merged.get(same.id);
    if (now) merged.set(now.id, joined(now, rows, help));
    else others.push(ownEntry(rows, port, help));
  }
  return [...merged.values(), ...others];
}

/** Returns whether a row explains a statement rather than being one. */
export function isHypothesis({ statement }: Pick<Row<typeof claims>, 'statement'>): boolean {
  return statement.startsWith('Hypothesis');
}

/** The claims of `traffic.csv` and those of `claims.csv` speak of one thing where port, year, metric and number agree. */
function isSame(entry: LedgerEntry, claim: ClaimRow, port: PortRow | null): boolean {
  return (
    entry.kind === 'claim' &&
    entry.obstacle === null &&
    entry.port === (port?.port_id ?? '') &&
    entry.year === claim.year &&
    entry.value === claim.value &&
    entry.metric === claim.metric
  );
}

function joined(entry: LedgerEntry, rows: readonly [ClaimRow, ...ClaimRow[]], help: Help): LedgerEntry {
  const sources = [...new Set([...entry.sources, ...rows.map((row) => row.source_id)])];
  return {
    ...entry,
    sources,
    saidIn: help.saidIn(sources),
    mission: entry.mission || rows.some((row) => help.told.has(row.source_id)),
    texts: [...entry.texts, textsOf(rows[0])],
    rows: [...entry.rows, ...rows.map(({ row }) => ({ file: 'claims.csv', row }) as const)],
  };
}

function ownEntry(rows: readonly [ClaimRow, ...ClaimRow[]], port: PortRow | null, help: Help): LedgerEntry {
  const [{ value, year, place, row }] = rows;
  const metric = metrics.find((id) => id === rows[0].metric) ?? null;
  const obstacle = obstacleOf(rows[0], port, metric);
  const by = metric === null ? null : help.judging(metric);
  const sources = [...new Set(rows.map((one) => one.source_id))];
  const judgement =
    obstacle === null && by && port && value !== null && year !== null
      ? judged({ kind: 'claim', value, year, bound: null }, port.port_id, by)
      : ({ counted: null, verdict: 'not-comparable', grounds: null, apart: null } as const);
  return {
    id: `claims-${row}`,
    port: port?.port_id ?? null,
    place: port ? { fr: port.label_fr ?? port.name, en: port.label_en ?? port.name } : { fr: place, en: place },
    year,
    period: null,
    metric,
    measure: obstacle === null ? (by?.measure ?? null) : null,
    unit: by && port ? by.unit(port) : null,
    kind: 'claim',
    value,
    bound: null,
    saidIn: help.saidIn(sources),
    sources,
    ...judgement,
    obstacle,
    mission: rows.some((one) => help.told.has(one.source_id)),
    texts: [textsOf(rows[0])],
    rows: rows.map((one) => ({ file: 'claims.csv', row: one.row })),
  };
}

function obstacleOf(claim: ClaimRow, port: PortRow | null, metric: Metric | null): Obstacle | null {
  if (claim.value === null) return 'no-value';
  if (metric === null) return 'other-matter';
  if (port === null) return 'no-port';
  return claim.year === null ? 'no-year' : null;
}

function textsOf(claim: ClaimRow): { statement: Text; assessment: Text } {
  return {
    statement: { fr: claim.statement_fr ?? claim.statement, en: claim.statement },
    assessment: { fr: claim.assessment_fr ?? claim.assessment, en: claim.assessment },
  };
}

/** A claim's place is a port, or a name that stands for exactly one. */
function portOf(place: string, tables: Known<'aliases'>, known: ReadonlyMap<string, PortRow>): PortRow | null {
  const none = new Set<string>();
  const ids = {
    brand_id: none,
    group_id: none,
    ship_id: none,
    region: none,
    country: none,
    port_id: new Set(known.keys()),
  };
  const found = resolveName(place, 'place', tables.aliases.objects() as Row<typeof aliases>[], ids);
  const [only, second] = (found?.ids ?? []).filter(({ type }) => type === 'port_id');
  return only && !second ? (known.get(only.id) ?? null) : null;
}
