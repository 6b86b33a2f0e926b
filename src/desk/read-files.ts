import { DeskError, type DeskFailure } from './failure.ts';

export type ReadOptions = {
  /** Address of the data folder, with a slash at the end. */
  readonly folder: string;
  /** How long one file may take, in milliseconds. */
  readonly limit: number;
  readonly fetch: typeof fetch;
};

/**
 * Returns a reader of the data folder's files. A file is refused, with its reason, when it cannot be reached, is answered by an error or a
 * web page, is not UTF-8, takes too long, or is shorter or longer than the folder's `version.json` says. Without that nothing is measured.
 *
 * @throws DeskError from the reader
 */
export function fileReader({ folder, limit, fetch }: ReadOptions): (file: string) => Promise<string> {
  const address = (file: string) => new URL(file, folder).href;
  // A stored copy of another edition would not fit the sizes, so copies are checked with the host first.
  const get = (file: string) => fetch(address(file), { signal: AbortSignal.timeout(limit), cache: 'no-cache' });
  const sizes = readSizes(() => get('version.json'));
  return async (file) => {
    const fail = (code: DeskFailure['code'], detail: string) => new DeskError({ code, file, detail });
    const { bytes, type } = await received(get(file), fail);
    const expected = (await sizes)[file]?.bytes;
    const text = decoded(bytes);
    if (/text\/html/i.test(type) || (text !== null && /^\s*</.test(text))) throw fail('not-a-table', type);
    if (expected !== undefined && expected !== bytes.byteLength)
      throw fail('damaged', `${bytes.byteLength} / ${expected} bytes`);
    if (text === null) throw fail('damaged', 'not UTF-8');
    return text;
  };
}

async function received(response: Promise<Response>, fail: (code: DeskFailure['code'], detail: string) => DeskError) {
  try {
    const answer = await response;
    if (!answer.ok) throw fail('status', String(answer.status));
    return { bytes: await answer.arrayBuffer(), type: answer.headers.get('content-type') ?? '' };
  } catch (error) {
    if (error instanceof DeskError) throw error;
    if (error instanceof DOMException && error.name === 'TimeoutError') throw fail('too-slow', error.message);
    throw fail('unreachable', String(error));
  }
}

type Sizes = Readonly<Record<string, { readonly bytes: number } | undefined>>;

/** Missing or unreadable sizes are no reason to refuse the tables: they are checked row by row anyway. */
async function readSizes(get: () => Promise<Response>): Promise<Sizes> {
  try {
    const answer = await get();
    if (!answer.ok) return {};
    const { files } = (await answer.json()) as { readonly files?: Sizes };
    return files ?? {};
  } catch {
    return {};
  }
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
