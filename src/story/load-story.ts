import type { IndexedReport } from '../library/library';
import type { Result } from '../model';
import { STORY_VERSION, type Story } from './story';

const REINSTALL = 'Reinstall or update Crossread to get the one that belongs to it.';
const DAMAGED = `The overview of the story can't be read: it is damaged or not Crossread's. ${REINSTALL}`;

/** Opens a story file; another format or version, or that of another library, is refused, never half-read. */
export function loadStory(text: string, reports: readonly IndexedReport[]): Result<Story> {
  const json = parse(text);
  if (json?.format !== 'crossread-story') return { ok: false, error: DAMAGED };
  if (json.version !== STORY_VERSION) {
    const error = `The overview of the story is of version ${String(json.version)}, this Crossread reads version ${STORY_VERSION}. ${REINSTALL}`;
    return { ok: false, error };
  }
  const lists = [json.reports, json.rows, json.events, json.days];
  if (!lists.every((list) => Array.isArray(list))) return { ok: false, error: DAMAGED };
  const story = json as Story;
  const isOfLibrary =
    story.reports.length === reports.length &&
    story.reports.every(
      ({ id, statements }, i) => reports[i]?.report.id === id && reports[i].statements.length === statements,
    );
  if (isOfLibrary) return { ok: true, value: story };
  const error = `The overview of the story belongs to another library of reports. ${REINSTALL}`;
  return { ok: false, error };
}

function parse(text: string): Partial<Story> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : null;
  } catch {
    return null;
  }
}
