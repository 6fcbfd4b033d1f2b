import type { ShownKinds } from '../page/highlight';
import type { ShownMarks } from '../settings';

/**
 * Which marks are drawn, by what the reader has chosen. Where the reader's system sets the colours, Chromium fills every
 * mark like a selection, whatever its style says: then only differences are drawn, or most of a text would be filled.
 */
export function kindsShown(marks: ShownMarks, isForced: boolean): ShownKinds {
  return {
    corroborated: marks.corroborated && !isForced,
    'outlets-differ': marks.outlets,
    'parties-differ': marks.parties,
    'only-here': marks['only-here'] && !isForced,
    name: marks.names && !isForced,
  };
}
