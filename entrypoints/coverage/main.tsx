import { render } from 'preact';
import browser from 'webextension-polyfill';
import outletsJson from '../../data/outlets.json';
import type { Library } from '../../src/library/library';
import { loadLibrary } from '../../src/library/load-library';
import type { Outlet } from '../../src/model';
import { summaryOf } from '../../src/reply';
import { AllCoverage } from '../../src/ui/AllCoverage';
import { MARKED_STATEMENT_ID } from '../../src/ui/CoverageBlocks';
import { CoveragePage } from '../../src/ui/CoveragePage';
import { parseCoverageRoute } from '../../src/ui/coverage-route';
import { statementAt } from '../../src/ui/coverage-text';
import { Message } from '../../src/ui/Message';
import { createSearch } from '../../src/ui/search';
import '../../src/ui/styles/coverage.css';
import { searchItems } from './search-items';

/** All coverage of the story, or one report at one sentence, as the address says. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const file = await fetch(browser.runtime.getURL('library.json'));
  const opened = loadLibrary(await file.text());
  if (!opened.ok) {
    render(
      <main class="coverage">
        <Message tone="problem" title="The library can't be opened">
          {opened.error}
        </Message>
      </main>,
      root,
    );
    return;
  }
  const show = () => draw(root, opened.value);
  addEventListener('hashchange', show);
  show();
}

function draw(root: HTMLElement, library: Library): void {
  const outlets = outletsJson as readonly Outlet[];
  const route = parseCoverageRoute(location.hash);
  const indexed =
    route.page === 'report' ? library.reports.find((one) => one.report.id === route.report) : undefined;
  if (route.page === 'report' && indexed) {
    const { report, statements } = indexed;
    document.title = `${report.title} · Crossread`;
    const kind = outlets.find((outlet) => outlet.name === report.outlet)?.kind ?? null;
    const marked = statementAt(statements, route.at);
    render(
      <CoveragePage report={report} outletKind={kind} marked={marked} sentenceAsked={route.at !== null} />,
      root,
    );
    const sentence = document.getElementById(MARKED_STATEMENT_ID);
    sentence?.scrollIntoView({ block: 'center' });
    sentence?.focus({ preventScroll: true });
    return;
  }
  document.title = 'All coverage · Crossread';
  const reports = library.reports.flatMap(({ report }) => summaryOf(report.id, library, outlets) ?? []);
  render(<AllCoverage reports={reports} search={createSearch(searchItems(library))} />, root);
}

void main();
