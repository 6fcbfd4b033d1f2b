import type { Statement } from '../model';

/** Origins: the first source that a statement goes back to, as far as the reports name it. */

/** Labels that name nobody in particular: two reports of them need not have one source. */
const VAGUE = new Set([
  'officials',
  'participants',
  'reports',
  'some reports',
  'sources',
  'authorities',
  'experts',
  'analysts',
  'leaders',
  'envoys',
  'representatives',
]);

function isNamed(statement: Statement): statement is Statement & { readonly attributedTo: string } {
  return statement.attributedTo !== null && !VAGUE.has(statement.attributedTo.toLowerCase());
}

/** Whether both statements go back to one named source: attributed to the same, or one within the other. */
export function sharesOrigin(a: Statement, b: Statement): boolean {
  if (!isNamed(a) || !isNamed(b)) return false;
  const [mine, theirs] = [a.attributedTo.toLowerCase(), b.attributedTo.toLowerCase()];
  return mine === theirs || mine.split(' and ').some((name) => theirs.split(' and ').includes(name));
}

/** The source both go back to, or that the one which names a source gives; null where none is named. */
export function originOf(a: Statement, b: Statement): string | null {
  if (sharesOrigin(a, b)) return a.attributedTo;
  if (isNamed(a) && isNamed(b)) return null;
  if (isNamed(a)) return a.attributedTo;
  return isNamed(b) ? b.attributedTo : null;
}
