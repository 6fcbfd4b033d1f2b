import { interfaceParts } from '../../interface-parts';
import type { ExtensionCopy } from '../extension-copy';
import type { Stage, State } from '../state';
import { openArticle, openOwnPage, openSidebar } from '../steps';

async function openMessage(stage: Stage) {
  const page = await openSidebar(stage);
  await stage.session.shadow(page).waitFor(interfaceParts.message);
  return page;
}

function statesIn(extension: ExtensionCopy, name: string, what: string): State[] {
  return [
    {
      name: `${name}-tab`,
      shows: `${what}: the tab`,
      surface: 'article',
      extension,
      open: (stage) => openArticle(stage),
    },
    { name, shows: `${what}: the sidebar says so`, surface: 'article', extension, open: openMessage },
    {
      name: `${name}-coverage`,
      shows: `${what}: the coverage page`,
      surface: 'extension page',
      extension,
      open: (stage) => openOwnPage(stage, 'coverage.html'),
    },
  ];
}

export const nothingToSayStates: readonly State[] = [
  ...statesIn('broken library', 'library-broken', 'The library can’t be read'),
  ...statesIn('empty library', 'library-empty', 'The library holds no report'),
];
