import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { checksum, inCharacters, numberOf } from './checksum.ts';
import { migrateScenario, scenarioVersion } from './migrate-scenario.ts';
import { packed, reasonsPacked, unpacked } from './packed-scenario.ts';
import type { Pin } from './scenario-pin.ts';
import { scenarioLimits, type Scenario } from './scenario.ts';

/** How long a written scenario may be before the reasons of its numbers stay behind: 2,000 characters with an address before it. */
const roomForReasons = 1900;

/** A scenario that came by a link, or what is wrong with it. `raw` is what `parseScenario` takes. */
export type ReadScenario =
  | { readonly raw: Record<string, unknown>; readonly pin: Pin | null }
  | { readonly problem: 'cut' | 'unreadable' | 'newer' | 'too-large' };

/**
 * Returns a scenario as a link carries it: letters, digits, `-` and `_` only, beginning with a capital letter.
 *
 * `S1`, three characters that say how long the rest is, a checksum of four, then raw deflate in base64url. Every value is written out, so that the
 * link means the same when defaults change. Numbers that are not whole are kept to six significant digits. Where all would take more than 1,900
 * characters, the words of the reasons stay behind, then the ids of their sources: such a reason has empty words, and still tells a judgement from
 * what stands in a source.
 */
export function writeScenario(scenario: Scenario, pin: Pin | null): string {
  let token = '';
  for (const reasons of reasonsPacked) {
    const text = strToU8(JSON.stringify(packed(scenario, pin, reasons)));
    const body = base64url(deflateSync(text, { level: 9 }));
    const length = inCharacters(body.length, 3);
    token = `S${scenarioVersion}${length}${checksum(length + body)}${body}`;
    if (token.length <= roomForReasons) break;
  }
  return token;
}

/** Returns the scenario of a token, brought to today's version, or what is wrong with it. Never throws, and never inflates more than a scenario may hold. */
export function readScenario(token: string): ReadScenario {
  if (token.length > scenarioLimits.characters) return { problem: 'too-large' };
  const [, version, length, sum, body] = /^S(\d?)([\w-]{0,3})([\w-]{0,4})([\w-]*)$/.exec(token) ?? [];
  if (version === undefined || length === undefined || sum === undefined || body === undefined || version === '0')
    return { problem: 'unreadable' };
  if (Number(version) > scenarioVersion) return { problem: 'newer' };
  if (sum.length < 4 || body.length < numberOf(length)) return { problem: 'cut' };
  if (body.length > numberOf(length) || checksum(length + body) !== sum) return { problem: 'unreadable' };
  const text = inflated(body);
  if (text !== null && text.length > scenarioLimits.characters) return { problem: 'too-large' };
  const read = text && unpackedFrom(text);
  if (!read) return { problem: 'unreadable' };
  const migrated = migrateScenario({ ...read.raw, version: Number(version) });
  return 'raw' in migrated ? { raw: migrated.raw, pin: read.pin } : migrated;
}

/** At most one byte more than a scenario may hold, which tells that there was more; `null` where it is no deflated text. */
function inflated(body: string): Uint8Array | null {
  try {
    const bytes = strToU8(atob(body.replaceAll('-', '+').replaceAll('_', '/')), true);
    return inflateSync(bytes, { out: new Uint8Array(scenarioLimits.characters + 1) });
  } catch {
    return null;
  }
}

function unpackedFrom(text: Uint8Array): ReturnType<typeof unpacked> {
  try {
    return unpacked(JSON.parse(strFromU8(text)));
  } catch {
    return null;
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
