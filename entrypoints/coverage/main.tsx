import { render } from 'preact';
import browser from 'webextension-polyfill';
import outletsJson from '../../data/outlets.json';
import { browserWords, type MessageSource } from '../../src/extension/browser-words';
import { setPageLanguage } from '../../src/extension/page-language';
import type { Outlet } from '../../src/model';
import { CoveragePage } from '../../src/ui/coverage/CoveragePage';
import { parseCoverageRoute } from '../../src/ui/coverage/coverage-route';
import { statementAt } from '../../src/ui/coverage/coverage-text';
import { noteLink } from '../../src/ui/coverage/followed-link';
import { LeaveProvider } from '../../src/ui/coverage/leave';
import { StoryPage } from '../../src/ui/coverage/StoryPage';
import { createSearch, type Search } from '../../src/ui/coverage/search';
import { Message } from '../../src/ui/parts/Message';
import { WordsContext } from '../../src/ui/parts/words-context';
import '../../src/ui/styles/coverage.css';
import { reasonInWords } from '../../src/words/reason-in-words';
import type { Words } from '../../src/words/words';
import { focusRoute } from './focus-route';
import { type Opened, openCoverage } from './open-coverage';
import { searchItems } from './search-items';

/** All coverage of the story, or one report at one sentence, as the address says. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const words = browserWords(browser.i18n as MessageSource);
  setPageLanguage(document.documentElement, words);
  const texts = ['library.json', 'story.json'].map(async (name) =>
    (await fetch(browser.runtime.getURL(name))).text(),
  );
  const [library = '', story = ''] = await Promise.all(texts);
  const opened = openCoverage(library, story, outletsJson as readonly Outlet[]);
  if (!opened.ok) {
    render(
      <main class="coverage">
        <h1 class="coverage-title">{words.say('coverageTitle')}</h1>
        <Message tone="problem" title={words.say('coverageBadLibrary')}>
          {reasonInWords(opened.error, words)}
        </Message>
      </main>,
      root,
    );
    return;
  }
  const search = searchWhenAsked(opened.value, words);
  const show = (isFirst: boolean) => draw(root, opened.value, search, words, isFirst);
  addEventListener('hashchange', () => show(false));
  // Before a link's own handler: it may give the page that is left another address.
  root.addEventListener('click', ({ target }) => follow(target), true);
  show(true);
}

/** The index is made at the first search: most readers never search. */
function searchWhenAsked({ file }: Opened, words: Words): Search {
  let search: Search | null = null;
  return (query) => {
    if (query.trim() === '') return [];
    search ??= createSearch(searchItems(file, words));
    return search(query);
  };
}

const leave = (from: string) => history.replaceState(history.state, '', from);

/** Notes which link within the page is followed, for coming back. One to where the page already is leads there again. */
function follow(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.hash || link.target) return;
  const isHere = link.hash === location.hash;
  history.replaceState(isHere ? null : { followed: noteLink(link) }, '');
  if (isHere) focusRoute(parseCoverageRoute(link.hash));
}

function draw(root: HTMLElement, { coverage }: Opened, search: Search, words: Words, isFirst: boolean): void {
  const route = parseCoverageRoute(location.hash);
  const position =
    route.page === 'report' ? coverage.reports.findIndex(({ report }) => report.id === route.report) : -1;
  const covered = coverage.reports[position];
  const title = covered?.report.title ?? words.say('coverageCrumb');
  document.title = `${title} · ${words.say('extensionName')}`;
  const at = route.page === 'report' ? route.at : null;
  render(
    <WordsContext.Provider value={words}>
      <LeaveProvider value={leave}>
        {covered ? (
          <CoveragePage
            key={`${covered.report.id} ${at}`}
            coverage={coverage}
            position={position}
            marked={statementAt(covered.statements, at)}
            sentenceAsked={at !== null}
          />
        ) : (
          <StoryPage coverage={coverage} route={route} search={search} />
        )}
      </LeaveProvider>
    </WordsContext.Provider>,
    root,
  );
  // A line that the address names may have to be unfolded first.
  requestAnimationFrame(() => focusRoute(route, isFirst));
}

void main();
