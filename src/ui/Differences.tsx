import { DifferenceCard, isAbout } from './DifferenceCard';
import type { DifferenceView, PageView } from './page-view';
import type { QuoteEvents } from './quote-events';
import { Section } from './Section';
import { ShowAll } from './ShowAll';

/** The three strongest first, the rest behind a click. */
const FIRST = 3;

interface DifferencesProps extends QuoteEvents {
  readonly view: PageView;
  readonly located: number | null;
}

/** The three kinds of difference, each in a section of its own: they are never mixed. */
export function Differences({ view, located, ...events }: DifferencesProps) {
  const cards = (items: readonly DifferenceView[], what: string) => (
    <ShowAll items={items} first={FIRST} what={what} mustShow={(d) => isAbout(d, located)}>
      {(d) => <DifferenceCard key={d.key} difference={d} located={located} {...events} />}
    </ShowAll>
  );
  const none = `No differences between outlets found in ${view.reportCount}.`;
  return (
    <>
      <Section
        title="Outlets differ"
        count={view.betweenOutlets.length}
        line="outlets"
        note={view.betweenOutlets.length ? "Both accounts can't be right." : none}
      >
        {cards(view.betweenOutlets, 'differences between outlets')}
      </Section>
      <Section
        title="The parties differ"
        count={view.betweenParties.length}
        line="parties"
        note={
          view.betweenParties.length
            ? 'Outlets agree on what was said; those they quote disagree.'
            : `Nobody quoted here is contradicted by anyone quoted in ${view.reportCount}.`
        }
      >
        {cards(view.betweenParties, 'differences between the parties')}
      </Section>
      {view.updated.length > 0 && (
        <Section
          title="Updated"
          count={view.updated.length}
          line="times"
          note="A later report has a later state."
        >
          {cards(view.updated, 'updates')}
        </Section>
      )}
    </>
  );
}
