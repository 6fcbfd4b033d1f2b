import type { Ref } from 'preact';
import { CorroboratedCard } from './CorroboratedCard';
import { Differences } from './Differences';
import { HideMenu, type HideScope } from './HideMenu';
import { LeftOutCard } from './LeftOutCard';
import { Message } from './Message';
import { OtherReports } from './OtherReports';
import { PeopleList } from './PeopleList';
import type { PageView } from './page-view';
import { Quotation } from './Quotation';
import type { QuoteEvents } from './quote-events';
import { Section } from './Section';
import { ShowAll } from './ShowAll';
import { WithinCard } from './WithinCard';

export interface SidebarProps extends QuoteEvents {
  /** Null while the page is being read, or where `problem` says why it couldn't be. */
  readonly view: PageView | null;
  readonly problem: string | null;
  /** Host name of the page. */
  readonly host: string;
  /** Statement of the page whose card is to be seen. */
  readonly located: number | null;
  /** Entity whose card is open. */
  readonly opened: string | null;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onAsk: (entity: string, button: HTMLElement) => void;
  readonly onClose: () => void;
  readonly onHide: (scope: HideScope) => void;
  readonly onOpenCoverage: () => void;
}

const FIRST = 3;

function Sections({ view, props }: { readonly view: PageView; readonly props: SidebarProps }) {
  const { located, opened, onAsk } = props;
  const events = { onLocate: props.onLocate, onOpenReport: props.onOpenReport };
  const { corroborated, leftOut, people, within, onlyHere } = view;
  return (
    <>
      <Differences view={view} located={located} {...events} />
      <Section
        title="Corroborated"
        count={corroborated.length}
        line="corroborated"
        note={
          corroborated.length
            ? 'Outlets that go back to one origin count as one origin.'
            : `Nothing here was found in ${view.reportCount} as well.`
        }
      >
        <ShowAll
          items={corroborated}
          first={FIRST}
          what="corroborated"
          mustShow={(c) => c.statement === located}
        >
          {(c) => (
            <CorroboratedCard key={c.key} corroborated={c} located={c.statement === located} {...events} />
          )}
        </ShowAll>
      </Section>
      <Section
        title="Left out here"
        count={leftOut.length}
        note={
          leftOut.length
            ? 'Other reports carry this; this article does not, in any words.'
            : `This article carries all that was found in ${view.reportCount}.`
        }
      >
        <ShowAll items={leftOut} first={FIRST} what="left out">
          {(item) => <LeftOutCard key={item.key} leftOut={item} {...events} />}
        </ShowAll>
      </Section>
      <Section
        title="People"
        count={people.length}
        note={
          people.length ? "Roles are as of the article's date." : 'Nobody known to these talks is named here.'
        }
      >
        <PeopleList people={people} opened={opened} onAsk={onAsk} />
      </Section>
      {within.length > 0 && (
        <Section title="Within this article" count={within.length} note="About this article alone.">
          {within.map((item) => (
            <WithinCard key={item.key} within={item} {...events} />
          ))}
        </Section>
      )}
      {onlyHere.length > 0 && (
        <Section
          title="Only here"
          count={onlyHere.length}
          line="only-here"
          note="No other report in the library was found to say it, or to say otherwise."
        >
          <ShowAll items={onlyHere} first={0} what="statements">
            {(quote) => (
              <div class="card" key={quote.before}>
                <Quotation quote={quote} kind="only-here" {...events} />
              </div>
            )}
          </ShowAll>
        </Section>
      )}
      <OtherReports reports={view.otherReports} {...events} />
    </>
  );
}

/** The margin note: a landmark beside the article, never a dialog over it. */
export function Sidebar(props: SidebarProps) {
  const { view, problem, host, heading, onClose, onHide, onOpenCoverage } = props;
  return (
    <aside class="sidebar" aria-label="Crossread: what other outlets report">
      <header class="sidebar-head">
        <h2 class="sidebar-title" tabIndex={-1} ref={heading}>
          Crossread
        </h2>
        <button type="button" class="close" aria-label="Close Crossread" onClick={onClose}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M1 1l10 10M11 1L1 11" />
          </svg>
        </button>
        {view && <p class="sidebar-compared">{view.compared} Not in the library doesn't mean unsupported.</p>}
      </header>
      {problem !== null && (
        <Message tone="problem" title="Crossread could not read this article">
          {problem}
        </Message>
      )}
      {problem === null && view === null && (
        <Message tone="plain" title="Reading this article …">
          It is compared with the library on this device; nothing is sent anywhere.
        </Message>
      )}
      {problem === null && view?.otherReports.length === 0 && (
        <Message tone="plain" title="Nothing to compare with yet">
          The library holds no other report on these talks, so nothing can be said about this article.
        </Message>
      )}
      {problem === null && view && view.otherReports.length > 0 && <Sections view={view} props={props} />}
      <footer class="sidebar-foot">
        <button type="button" class="plain" onClick={onOpenCoverage}>
          All coverage of the talks
        </button>
        <HideMenu host={host} onHide={onHide} />
      </footer>
    </aside>
  );
}
