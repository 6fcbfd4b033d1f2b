import { Message } from '../parts/Message';
import { useWords } from '../parts/words-context';
import type { ReadablePage } from './popup-page';

interface SiteOfferProps {
  readonly site: string;
  readonly coverage: ReadablePage['coverage'];
  /** The browser has no permission after it was asked for. */
  readonly isRefused: boolean;
  readonly onAdd: () => void;
}

/** For a site on which Crossread doesn't run: what adding it means, said before the browser asks. */
export function SiteOffer({ site, coverage, isRefused, onAdd }: SiteOfferProps) {
  const words = useWords();
  if (coverage === 'listed') return null;
  if (coverage === 'added') return <p class="popup-note">{words.say('popupAdded', site)}</p>;
  return (
    <section class="popup-add">
      <p class="popup-note" id="add-note">
        {words.say(coverage === 'none' ? 'popupAddNote' : 'popupAllowNote', site)}
      </p>
      <button type="button" class="second-button" aria-describedby="add-note" onClick={onAdd}>
        {words.say(coverage === 'none' ? 'popupAdd' : 'popupAllow', site)}
      </button>
      {isRefused && <Message tone="problem" title={words.say('popupNotAdded', site)} />}
    </section>
  );
}
