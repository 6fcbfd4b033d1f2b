import { MARKED_STATEMENT_ID } from '../../src/ui/coverage/CoverageBlocks';
import type { CoverageRoute } from '../../src/ui/coverage/coverage-route';
import { findLink, readNote } from '../../src/ui/coverage/followed-link';
import { rowElementId } from '../../src/ui/coverage/matrix/MatrixRow';
import { partHeadingId } from '../../src/ui/coverage/StoryPage';

/**
 * Scrolls to what an address names, and moves the focus there, so that Tab goes on from it; coming back, to the link that
 * had led away. A page that just opened and names nothing is read from its top.
 */
export function focusRoute(route: CoverageRoute, isFirst = false): void {
  const target = targetOf(route);
  const note = readNote(history.state);
  const followed = note && findLink(note);
  if (target) target.scrollIntoView({ block: target.id === MARKED_STATEMENT_ID ? 'center' : 'start' });
  else if (!isFirst && !followed) scrollTo(0, 0);
  if (followed) {
    followed.focus();
    followed.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  } else if (target) target.focus({ preventScroll: true });
  else if (!isFirst) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

function targetOf(route: CoverageRoute): HTMLElement | null {
  switch (route.page) {
    case 'report':
      return route.at === null ? null : document.getElementById(MARKED_STATEMENT_ID);
    case 'matrix': {
      const row = route.row === null ? null : document.getElementById(rowElementId(route.row));
      return row?.querySelector<HTMLElement>('th') ?? row ?? document.getElementById(partHeadingId('matrix'));
    }
    case 'search':
      return document.querySelector<HTMLElement>('.search input');
    case 'all':
      return null;
    default:
      return document.getElementById(partHeadingId(route.page));
  }
}
