import type { Result } from '../model';
import { type Reason, reason } from '../reason';
import type { Library } from './library';
import { loadLibrary } from './load-library';

/** The way to a library that is opened when first asked for, and stays open. */
export interface LibraryDoor {
  /** Has its text fetched, since somebody may ask for it soon; opening it, which is work, waits until then. */
  readonly prepare: () => void;
  /** What could not be opened is fetched anew at the next time. */
  readonly open: () => Promise<Result<Library, Reason>>;
}

export function libraryDoor(fetchText: () => Promise<string>): LibraryDoor {
  let text: Promise<string> | null = null;
  let opening: Promise<Result<Library, Reason>> | null = null;
  const fetched = () => {
    text ??= fetchText();
    return text;
  };
  return {
    prepare: () => {
      if (opening === null) fetched().catch(() => undefined);
    },
    open: async () => {
      opening ??= fetched()
        .then(loadLibrary)
        .catch(() => ({ ok: false, error: reason('LibraryDamaged') }));
      const opened = await opening;
      // Half a megabyte that nobody reads any more.
      text = null;
      if (!opened.ok) opening = null;
      return opened;
    },
  };
}
