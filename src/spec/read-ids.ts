import * as v from 'valibot';
import { defaultSpec } from './chart-spec.ts';
import { limits } from './limits.ts';
import type { Note } from './notes.ts';
import { shortened } from './shortened.ts';

/** The ids a spec may hold: lower case, digits and hyphens. Anything else names nothing and is not carried further. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/), v.maxLength(60));

const scenario = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Za-z0-9_-]*)$/),
  v.maxLength(limits.scenarioLength),
);

/** Returns the ports a list names, the default ones where it names none, with a note for each thing left out. */
export function readPorts(value: unknown, notes: Note[]): readonly string[] {
  const { readable, refused } = idsIn(value);
  if (refused.length > 0)
    notes.push({ code: 'unreadable-ports', count: refused.length, examples: refused.slice(0, 3).map(shortened) });
  if (readable.length > limits.ports)
    notes.push({ code: 'too-many-ports', given: readable.length, kept: limits.ports });
  if (readable.length === 0) notes.push({ code: 'no-ports-left' });
  return readable.length > 0 ? readable.slice(0, limits.ports) : defaultSpec.ports;
}

/** Returns the shipowners a list names, at most as many as a figure holds. */
export function readBrands(value: unknown, notes: Note[]): readonly string[] {
  const { readable, refused } = idsIn(value);
  if (refused.length > 0)
    notes.push({ code: 'unknown-brands', count: refused.length, examples: refused.slice(0, 3).map(shortened) });
  if (readable.length > limits.brands)
    notes.push({ code: 'too-many-brands', given: readable.length, kept: limits.brands });
  return readable.slice(0, limits.brands);
}

/** Returns the shipowner that shares are told without; the first one where several are named. */
export function readWithout(value: unknown, notes: Note[]): string | null {
  return readBrands(value, notes)[0] ?? null;
}

/** Returns the scenarios a list names: ids, and scenarios written out, which begin with a capital letter; each once. */
export function readScenarios(value: unknown, notes: Note[]): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : String(value).split('.');
  const asked = [...new Set(items.map((item) => (typeof item === 'string' ? item.trim() : item)))].filter(
    (item) => item !== '',
  );
  const readable = asked.filter((item): item is string => v.is(scenario, item));
  if (readable.length < asked.length)
    notes.push({
      code: 'unreadable-scenarios',
      count: asked.length - readable.length,
      examples: asked
        .filter((item) => !v.is(scenario, item))
        .slice(0, 3)
        .map(shortened),
    });
  if (readable.length > limits.scenarios)
    notes.push({ code: 'too-many-scenarios', given: readable.length, kept: limits.scenarios });
  return readable.slice(0, limits.scenarios);
}

function idsIn(value: unknown): { readable: string[]; refused: unknown[] } {
  const items: readonly unknown[] = Array.isArray(value) ? value : String(value).split('.');
  const asked = [...new Set(items.map((item) => (typeof item === 'string' ? item.trim().toLowerCase() : item)))].filter(
    (item) => item !== '',
  );
  return {
    readable: asked.filter((item): item is string => v.is(id, item)),
    refused: asked.filter((item) => !v.is(id, item)),
  };
}
