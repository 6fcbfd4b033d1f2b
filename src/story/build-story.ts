import type { Library } from '../library/library';
import { daysTold, eventsTold } from './dated';
import { leftOutOf, marginNotes } from './margin';
import { readAll } from './read-all';
import { buildRows } from './rows';
import { STORY_VERSION, type Story } from './story';

/** Reads every report of a library against the others: what tells the same, what differs, what is left out, and when. */
export function buildStory(library: Library): Story {
  const read = readAll(library);
  return {
    format: 'crossread-story',
    version: STORY_VERSION,
    reports: read.readings.map((reading, i) => ({
      id: read.reports[i]?.report.id ?? '',
      statements: read.reports[i]?.statements.length ?? 0,
      cluster: read.reports[i]?.cluster ?? i,
      notes: marginNotes(reading, read),
      leavesOut: leftOutOf(reading, read),
    })),
    rows: buildRows(read),
    events: eventsTold(read),
    days: daysTold(read),
  };
}
