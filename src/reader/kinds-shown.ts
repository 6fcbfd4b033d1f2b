import type { ShownKinds } from '../page/highlight';
import type { ShownMarks } from '../settings';

/** Which marks are drawn, by what the reader has chosen. */
export function kindsShown(marks: ShownMarks): ShownKinds {
  return {
    corroborated: marks.corroborated,
    'outlets-differ': marks.outlets,
    'parties-differ': marks.parties,
    'only-here': marks['only-here'],
    name: marks.names,
  };
}
