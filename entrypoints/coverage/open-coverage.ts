import type { LibraryFile } from '../../src/library/library';
import { readLibraryText } from '../../src/library/load-library';
import type { Outlet, Result } from '../../src/model';
import type { Reason } from '../../src/reason';
import { summaryOf } from '../../src/reply';
import { loadStory } from '../../src/story/load-story';
import type { Coverage } from '../../src/ui/coverage/covered';

export interface Opened {
  readonly file: LibraryFile;
  readonly coverage: Coverage;
}

/** Library and story as texts of files → what the page shows. Nothing is compiled: the page only shows reports. */
export function openCoverage(
  library: string,
  story: string,
  outlets: readonly Outlet[],
): Result<Opened, Reason> {
  const file = readLibraryText(library);
  if (!file.ok) return file;
  const loaded = loadStory(story, file.value.reports);
  if (!loaded.ok) return loaded;
  const reports = file.value.reports.flatMap(({ report, statements }) => {
    const summary = summaryOf(report.id, file.value, outlets);
    return summary ? [{ summary, report, statements }] : [];
  });
  return { ok: true, value: { file: file.value, coverage: { story: loaded.value, reports } } };
}
