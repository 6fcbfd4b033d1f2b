import type { PageView } from '../view/page-view';
import { isAbout } from './CardFrame';
import { CardQuote } from './CardQuote';
import { CorroboratedCard } from './CorroboratedCard';
import { useCards } from './card-context';
import { DifferenceCard, statementsOf } from './DifferenceCard';
import { LeftOutCard } from './LeftOutCard';
import { NamesList } from './NamesList';
import { OtherReports } from './OtherReports';
import { Section } from './Section';
import { ShowAll } from './ShowAll';
import { Timeline } from './Timeline';
import { WithinCard } from './WithinCard';

/** The three strongest first, the rest behind a click. */
const FIRST = 3;

interface SectionsProps {
  readonly view: PageView;
  readonly filtered: boolean;
  /** Entity whose card is open. */
  readonly opened: string | null;
  readonly onAsk: (entity: string, button: HTMLElement) => void;
}

/** The three kinds of difference, each in a section of its own: they are never mixed. */
function Differences({ view, filtered }: Pick<SectionsProps, 'view' | 'filtered'>) {
  const { located } = useCards();
  const sections = [
    { id: 'outlets', cards: view.betweenOutlets },
    { id: 'parties', cards: view.betweenParties },
    { id: 'updated', cards: view.updated },
  ] as const;
  return (
    <>
      {sections.map(({ id, cards }) => (
        <Section key={id} {...{ id, view, filtered }}>
          <ShowAll
            items={cards}
            first={FIRST}
            of={id}
            mustShow={(card) => isAbout(statementsOf(card), located)}
          >
            {(card) => <DifferenceCard key={card.key} difference={card} />}
          </ShowAll>
        </Section>
      ))}
    </>
  );
}

/** All that is said of the page, part by part. */
export function Sections({ view, filtered, opened, onAsk }: SectionsProps) {
  const { located, onOpenReport } = useCards();
  const given = { view, filtered };
  return (
    <>
      <Differences {...given} />
      <Section id="corroborated" {...given}>
        <ShowAll
          items={view.corroborated}
          first={FIRST}
          of="corroborated"
          mustShow={(card) => card.statement === located}
        >
          {(card) => <CorroboratedCard key={card.key} corroborated={card} />}
        </ShowAll>
      </Section>
      <Section id="only-here" {...given}>
        <ShowAll items={view.onlyHere} first={0} of="only-here">
          {(quote) => (
            <div class="card" key={quote.target.on === 'page' ? quote.target.statement : quote.before}>
              <CardQuote quote={quote} kind="only-here" bare />
            </div>
          )}
        </ShowAll>
      </Section>
      <Section id="left-out" {...given}>
        <ShowAll items={view.leftOut} first={FIRST} of="left-out">
          {(card) => <LeftOutCard key={card.key} leftOut={card} />}
        </ShowAll>
      </Section>
      <Section id="within" {...given}>
        {view.within.map((card) => (
          <WithinCard key={card.key} within={card} />
        ))}
      </Section>
      <Section id="names" {...given}>
        <NamesList names={[...view.people, ...view.things]} opened={opened} onAsk={onAsk} />
      </Section>
      <Section id="timeline" {...given}>
        <Timeline entries={view.timeline} />
      </Section>
      <Section id="reports" {...given}>
        <OtherReports reports={view.otherReports} onOpenReport={onOpenReport} />
      </Section>
    </>
  );
}
