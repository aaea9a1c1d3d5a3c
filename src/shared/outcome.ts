/** Expected failures, each with a sentence in every UI language (`src/shared/words`). Bugs throw instead. */
export type FailureCode =
  | 'paper-not-found'
  | 'document-not-found'
  | 'folder-taken'
  | 'link-missing'
  | 'link-refused'
  | 'import-running'
  | 'nothing-to-undo'
  | 'library-newer'
  | 'library-damaged'
  | 'library-busy'
  | 'library-unwritable'
  | 'library-stopped'
  | 'call-refused'
  | 'went-wrong';

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** What a sentence needs to be exact (a path, a version); never the sentence itself. */
  readonly detail: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(code: FailureCode, detail = ''): Failure {
  return { ok: false, code, detail };
}
