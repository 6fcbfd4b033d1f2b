import type { Ref } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../../model';
import type { Reason } from '../../reason';
import type { Settings } from '../../settings';
import { Message } from '../parts/Message';
import type { QuoteEvents } from '../parts/quote-events';
import { useWords } from '../parts/words-context';
import { countAll, inOrder, matching } from '../view/arrange';
import type { PageView } from '../view/page-view';
import { Cards } from './card-context';
import { Foot, type SavedFile } from './Foot';
import { About, Head } from './Head';
import type { HideScope } from './HideMenu';
import { JumpBar } from './JumpBar';
import { Notice } from './Notice';
import { Resizer } from './Resizer';
import { Sections } from './Sections';
import { Tools } from './Tools';
import { type HiddenCard, useFindings } from './use-findings';
import { useNotice } from './use-notice';

/** What the reader has chosen of how the sidebar looks. */
export type Choices = Pick<Settings, 'side' | 'width' | 'order'>;

/** Whether a choice will be remembered; where not, why. */
export type Kept = Result<unknown, Reason>;

export interface SidebarProps extends QuoteEvents {
  /** Null while the page is being read, or where `problem` says why it couldn't be. */
  readonly view: PageView | null;
  readonly problem: string | null;
  /** Host name of the page. */
  readonly host: string;
  /** Statement of the page whose card is to be seen. */
  readonly located: number | null;
  /** Statements of the page that stand nowhere in it any more, by index. */
  readonly notLocated: readonly number[];
  readonly choices: Choices;
  /** Entity whose card is open. */
  readonly opened: string | null;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onAsk: (entity: string, button: HTMLElement) => void;
  readonly onClose: () => void;
  readonly onHide: (scope: HideScope) => Promise<Kept>;
  readonly onOpenCoverage: () => void;
  readonly onBack: (statement: number) => void;
  readonly onChoose: (change: Partial<Choices>) => Promise<Kept>;
  readonly onHideFinding: (card: HiddenCard) => Promise<Kept>;
  readonly onTakeBack: (ids: readonly string[]) => Promise<Kept>;
  /** Resolves to whether the browser let it. */
  readonly onCopyText: (text: string) => Promise<boolean>;
  readonly onSave: (file: SavedFile) => boolean;
}

/** What is so, where there is nothing to show. */
function State({ view, problem }: Pick<SidebarProps, 'view' | 'problem'>) {
  const words = useWords();
  if (problem !== null) {
    return (
      <Message tone="problem" title={words.say('problemTitle')}>
        {problem}
      </Message>
    );
  }
  const [title, text] = view
    ? (['nothingTitle', 'nothingText'] as const)
    : (['readingTitle', 'readingText'] as const);
  return (
    <Message tone="plain" title={words.say(title)}>
      {words.say(text)}
    </Message>
  );
}

/** The margin note: a landmark beside the article, never a dialog over it. */
export function Sidebar(props: SidebarProps) {
  const { view, problem, located, choices, query, onQuery, onLocate, onOpenReport, onBack } = props;
  const words = useWords();
  const root = useRef<HTMLElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [tools, setTools] = useState(false);
  const [tall, setTall] = useState(false);
  const notice = useNotice();
  const findings = useFindings(root, props, notice);
  const whole = problem === null && view && view.otherReports.length > 0 ? view : null;
  const ordered = useMemo(() => whole && inOrder(whole, choices.order), [whole, choices.order]);
  const shown = useMemo(() => ordered && matching(ordered, query), [ordered, query]);
  const filtered = whole !== null && query.trim() !== '';
  const left =
    whole && shown && filtered
      ? words.count('filterLeft', countAll(shown), words.number(countAll(whole)))
      : '';
  const lost = useMemo(() => new Set(props.notLocated), [props.notLocated]);
  const width = dragged ?? choices.width;

  // What stays at the top and at the foot covers nothing that takes the focus: how high it is depends on language and
  // width.
  useLayoutEffect(() => {
    const heightOf = (selector: string) =>
      [...(root.current?.querySelectorAll<HTMLElement>(selector) ?? [])].reduce(
        (sum, one) => sum + one.offsetHeight,
        0,
      );
    root.current?.style.setProperty('--stays', `${heightOf('.sidebar-head, .jumps')}px`);
    root.current?.style.setProperty('--notice', `${heightOf('.notice')}px`);
  }, [shown, width, notice.told]);

  const jump = (id: string) => {
    const head = root.current?.querySelector<HTMLElement>(`[data-section="${id}"] .section-head`);
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'start' });
  };
  const onTools = () => {
    if (tools) onQuery('');
    setTools(!tools);
  };
  const choose = async (change: Partial<Choices>) =>
    notice.tellUnkept(await props.onChoose(change), 'choiceUnkept');
  const { onCopy, onHideCard } = findings;
  return (
    <Cards.Provider value={{ located, lost, onLocate, onOpenReport, onBack, onCopy, onHideCard }}>
      <aside
        class="sidebar"
        ref={root}
        data-tall={tall}
        aria-label={words.say('sidebarLabel')}
        style={{ '--width': `${width}px` }}
      >
        <Head
          {...{ tall, onTools, heading: props.heading, onClose: props.onClose }}
          tools={whole ? tools || query !== '' : null}
          onTall={() => setTall(!tall)}
        />
        {whole && (tools || query !== '') && (
          <Tools {...{ query, left, onQuery }} order={choices.order} onOrder={(order) => choose({ order })} />
        )}
        {view && problem === null && <About view={view} />}
        {shown && <JumpBar view={shown} onJump={jump} />}
        {!whole && <State view={view} problem={problem} />}
        {filtered && shown && countAll(shown) === 0 && <p class="nothing">{words.say('filterNone')}</p>}
        {shown && <Sections view={shown} filtered={filtered} opened={props.opened} onAsk={props.onAsk} />}
        <Foot
          {...{ view: ordered, host: props.host, onOpenCoverage: props.onOpenCoverage }}
          onHide={async (scope) => notice.tellUnkept(await props.onHide(scope), 'hideUnkept')}
          onCopyText={findings.copyText}
          onSave={findings.save}
          onTakeBack={findings.takeBack}
        />
        <Notice
          told={notice.told}
          onEnd={notice.end}
          onRead={() => {
            notice.end();
            root.current?.querySelector<HTMLElement>('.sidebar-title')?.focus({ preventScroll: true });
          }}
        />
        <Resizer
          {...{ width, side: choices.side, onWidth: setDragged }}
          onRest={(rest) => {
            setDragged(null);
            choose({ width: rest });
          }}
        />
      </aside>
    </Cards.Provider>
  );
}
