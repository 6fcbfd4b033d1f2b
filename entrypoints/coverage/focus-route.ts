import { MARKED_STATEMENT_ID } from '../../src/ui/coverage/CoverageBlocks';
import type { CoverageRoute } from '../../src/ui/coverage/coverage-route';
import { rowElementId } from '../../src/ui/coverage/matrix/MatrixRow';
import { partHeadingId } from '../../src/ui/coverage/StoryPage';

/** Scrolls to what an address names, and moves the focus there, so that Tab goes on from it. */
export function focusRoute(route: CoverageRoute): void {
  const target = targetOf(route);
  if (!target) {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    return;
  }
  const isSentence = target.id === MARKED_STATEMENT_ID;
  target.scrollIntoView({ block: isSentence ? 'center' : 'start' });
  target.focus({ preventScroll: true });
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
