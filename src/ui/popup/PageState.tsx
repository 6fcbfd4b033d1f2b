import { reasonInWords } from '../../words/reason-in-words';
import { LineGlyph } from '../parts/LineGlyph';
import { Message } from '../parts/Message';
import { useWords } from '../parts/words-context';
import { type FoundCounts, offerFor, type PopupProblem, type ReadablePage } from './popup-page';

interface PageStateProps {
  readonly page: ReadablePage;
  readonly problem: PopupProblem | null;
  /** Where Crossread is switched off, null where it isn't. */
  readonly off: 'here' | 'everywhere' | null;
  readonly onOpenSidebar: () => void;
  readonly onRead: () => void;
}

/** Of 100: from here on a page is taken for one on the topic. */
const BAR = 50;

/** What the page is, what was found on it, why, and the one thing to do with it. */
export function PageState({ page, problem, off, onOpenSidebar, onRead }: PageStateProps) {
  const words = useWords();
  const { isPeaceTalks, score, reasons } = page.detection;
  const offer = offerFor(page);
  const verdict = isPeaceTalks ? 'popupTalks' : page.isRead ? 'popupAsked' : 'popupOther';
  return (
    <section class="popup-page" aria-live="polite">
      <p class="popup-verdict">{words.say(verdict)}</p>
      {page.isRead && page.counts && <Found counts={page.counts} />}
      {off && !page.isRead && (
        <p class="popup-off">
          {off === 'everywhere'
            ? words.say('popupOffEverywhere')
            : words.say('popupOffHere', page.site ?? '')}
        </p>
      )}
      {offer === 'open' ? (
        <button type="button" class="main-button" onClick={onOpenSidebar}>
          {words.say('popupOpen')}
        </button>
      ) : (
        <>
          <button type="button" class="main-button" aria-describedby="read-note" onClick={onRead}>
            {words.say(offer === 'read' ? 'popupRead' : 'popupReadAnyway')}
          </button>
          <p class="popup-note" id="read-note">
            {words.say('popupReadNote')}
          </p>
        </>
      )}
      {problem === 'read' && (
        <Message tone="problem" title={words.say('popupFailed')}>
          {words.say('popupFailedNote')}
        </Message>
      )}
      {problem === 'unheard' && <Message tone="problem" title={words.say('popupUnheard')} />}
      <details class="popup-why">
        <summary>{words.say('popupWhy')}</summary>
        <ul>
          {reasons.map((reason) => (
            <li key={reason.line}>{reasonInWords(reason, words)}</li>
          ))}
        </ul>
        <p class="popup-note">{words.say('popupScore', Math.round(score * 100), BAR)}</p>
      </details>
    </section>
  );
}

/** Kinds as the tab in the page says them. */
const KINDS = [
  ['outlets', 'tabOutlets'],
  ['parties', 'tabParties'],
  ['corroborated', 'corroborated'],
] as const;

/** What was found, each kind with the line that marks it in the text; zero is said too. */
function Found({ counts }: { readonly counts: FoundCounts }) {
  const words = useWords();
  return (
    <ul class="popup-counts" aria-label={words.say('popupFound')}>
      {KINDS.map(([kind, said]) => (
        <li key={kind}>
          <LineGlyph kind={kind} />
          {words.count(said, counts[kind])}
        </li>
      ))}
    </ul>
  );
}
