/** Why the desk has no answer, as plain data that survives the way from worker to page. */
export type DeskFailure = {
  readonly code: 'unreachable' | 'status' | 'not-a-table' | 'damaged' | 'too-slow';
  /** The file at fault, as it is named in the data folder. */
  readonly file: string;
  /** For whoever mends it: a status, a row, a number of bytes. */
  readonly detail: string;
};

/** What the desk sends back: errors do not keep their fields between threads, plain replies do. */
export type Reply<T> = { readonly answer: T } | { readonly failure: DeskFailure };

/** A failure of the desk, thrown inside one thread. */
export class DeskError extends Error {
  readonly failure: DeskFailure;
  constructor(failure: DeskFailure) {
    super(`${failure.code}: ${failure.file} (${failure.detail})`);
    this.name = 'DeskError';
    this.failure = failure;
  }
}

/** Returns what went wrong, whatever was thrown. */
export function failureOf(error: Error): DeskFailure {
  return error instanceof DeskError ? error.failure : { code: 'damaged', file: 'data', detail: error.message };
}
