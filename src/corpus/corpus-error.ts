import type { Result } from '../model';

/** Why a document can't be read, and where; the file's name is put in front by `readReport`. */
export interface Unreadable {
  readonly line: number;
  readonly reason: string;
}

export type Attempt<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Unreadable);

export function unreadable(line: number, reason: string): { readonly ok: false } & Unreadable {
  return { ok: false, line, reason };
}

/** `data/seeds/000.txt:1: the reason`, as compilers write it, so that terminals link to the line. */
export function fileError(file: string, { line, reason }: Unreadable): Result<never> {
  return { ok: false, error: `${file}:${line}: ${reason}` };
}
