import type { Note } from '../spec/notes.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import type { Known } from '../tables/known.ts';
import type { PortRow } from './estimates.ts';

/** Returns the ports of a spec that the table knows, in the order asked, the default ones when none is known, and what was ignored. */
export function selectPorts(tables: Known, asked: readonly string[]): { ports: PortRow[]; notes: Note[] } {
  const rows = tables.ports.objects() as PortRow[];
  const byId = new Map(rows.map((row) => [row.port_id, row]));
  const known = asked.flatMap((id) => byId.get(id) ?? []);
  const unknown = asked.filter((id) => !byId.has(id));
  const notes: Note[] =
    unknown.length > 0 ? [{ code: 'unknown-ports', count: unknown.length, examples: unknown.slice(0, 3) }] : [];
  if (known.length > 0) return { ports: known, notes };
  return { ports: defaultSpec.ports.flatMap((id) => byId.get(id) ?? []), notes: [...notes, { code: 'no-ports-left' }] };
}
