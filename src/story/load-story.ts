import type { IndexedReport } from '../library/library';
import type { Result } from '../model';
import { type Reason, reason } from '../reason';
import { STORY_VERSION, type Story } from './story';

const DAMAGED = reason('StoryDamaged');

/** Opens a story file; another format or version, or that of another library, is refused, never half-read. */
export function loadStory(text: string, reports: readonly IndexedReport[]): Result<Story, Reason> {
  const json = parse(text);
  if (json?.format !== 'crossread-story') return { ok: false, error: DAMAGED };
  if (json.version !== STORY_VERSION) {
    const versions = [String(json.version), String(STORY_VERSION)];
    return { ok: false, error: reason('StoryVersion', ...versions) };
  }
  const lists = [json.reports, json.rows, json.events, json.days];
  if (!lists.every((list) => Array.isArray(list))) return { ok: false, error: DAMAGED };
  const story = json as Story;
  const isOfLibrary =
    story.reports.length === reports.length &&
    story.reports.every(
      ({ id, statements }, i) => reports[i]?.report.id === id && reports[i].statements.length === statements,
    );
  return isOfLibrary ? { ok: true, value: story } : { ok: false, error: reason('StoryOfOther') };
}

function parse(text: string): Partial<Story> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : null;
  } catch {
    return null;
  }
}
