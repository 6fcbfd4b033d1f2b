import { allJson } from '../copy/as-json';
import { allText } from '../copy/as-text';
import { Menu } from '../parts/Menu';
import { useWords } from '../parts/words-context';
import type { PageView } from '../view/page-view';
import { HideMenu, type HideScope } from './HideMenu';

/** A file for the reader to keep. */
export interface SavedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

interface FootProps {
  /** Null where there is nothing to take along. */
  readonly view: PageView | null;
  readonly host: string;
  readonly onCopyText: (text: string) => void;
  readonly onSave: (file: SavedFile) => void;
  readonly onTakeBack: (ids: readonly string[]) => void;
  readonly onOpenCoverage: () => void;
  readonly onHide: (scope: HideScope) => void;
}

/** "crossread-bbc-2025-12-22": what an article's findings are saved as, in letters that every system takes. */
export function fileName({ article }: PageView): string {
  const outlet = (article.outlet ?? '').toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  const parts = ['crossread', outlet, article.published?.slice(0, 10) ?? ''];
  return parts
    .flatMap((part) => part.split('-'))
    .filter(Boolean)
    .join('-');
}

/** What can be done with all of it, and the way out. */
export function Foot({ view, host, onCopyText, onSave, onTakeBack, onOpenCoverage, onHide }: FootProps) {
  const words = useWords();
  const take = (of: PageView) => [
    { label: words.say('exportCopyMarkdown'), onChoose: () => onCopyText(allText(of, 'markdown', words)) },
    {
      label: words.say('exportSaveMarkdown'),
      onChoose: () =>
        onSave({
          name: `${fileName(of)}.md`,
          type: 'text/markdown',
          text: allText(of, 'markdown', words),
        }),
    },
    {
      label: words.say('exportSaveJson'),
      onChoose: () =>
        onSave({ name: `${fileName(of)}.json`, type: 'application/json', text: allJson(of, words) }),
    },
  ];
  return (
    <footer class="sidebar-foot">
      {view && view.hidden.length > 0 && (
        <p class="hidden-here">
          {words.count('hiddenByYou', view.hidden.length)}{' '}
          <button type="button" class="plain" onClick={() => onTakeBack(view.hidden)}>
            {words.say('takeBack')}
          </button>
        </p>
      )}
      <button type="button" class="plain" onClick={onOpenCoverage}>
        {words.say('allCoverage')}
      </button>
      {view && (
        <Menu class="take" items={take(view)}>
          <span class="plain">{words.say('exportAll')}</span>
        </Menu>
      )}
      <HideMenu host={host} onHide={onHide} />
    </footer>
  );
}
