import { useRef, useState } from 'preact/hooks';
import type { WordKey } from '../../words/keys';
import { nextInList } from '../parts/roving';
import { useWords } from '../parts/words-context';
import type { EntityView } from '../view/entity-view';

interface NamesListProps {
  readonly names: readonly EntityView[];
  /** Entity whose card is open, to say so to assistive technology. */
  readonly opened: string | null;
  readonly onAsk: (entity: string, button: HTMLElement) => void;
}

/** In the order in which they stand. */
const KINDS: readonly (readonly [EntityView['kind'], WordKey])[] = [
  ['person', 'namesPeople'],
  ['document', 'namesDocuments'],
  ['body', 'namesBodies'],
  ['meeting', 'namesMeetings'],
];

interface NameProps {
  readonly name: EntityView;
  readonly isStop: boolean;
  readonly isOpened: boolean;
  readonly onFocus: () => void;
  readonly onAsk: NamesListProps['onAsk'];
}

function Name({ name, isStop, isOpened, onFocus, onAsk }: NameProps) {
  return (
    <li>
      <button
        type="button"
        class="person"
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpened}
        onFocus={onFocus}
        onClick={(event) => onAsk(name.entity, event.currentTarget)}
      >
        <span class="person-name">{name.name}</span>{' '}
        {name.role && <span class="person-role">{name.role}</span>}
      </button>
    </li>
  );
}

/** The names in this article by what they name: one stop for Tab, arrow keys within, each opens its card. */
export function NamesList({ names, opened, onAsk }: NamesListProps) {
  const words = useWords();
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const groups = KINDS.map(([kind, label]) => ({ label, of: names.filter((name) => name.kind === kind) }));
  const inOrder = groups.flatMap((group) => group.of);

  function onKeyDown(event: KeyboardEvent) {
    const next = nextInList(event.key, current, inOrder.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>('.person')[next]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the buttons within
    <div ref={list} onKeyDown={onKeyDown}>
      {groups
        .filter((group) => group.of.length > 0)
        .map(({ label, of }) => (
          <section key={label} class="names">
            <h4 class="names-kind">{words.say(label)}</h4>
            <ul class="people">
              {of.map((name) => (
                <Name
                  key={name.entity}
                  {...{ name, onAsk }}
                  isStop={inOrder.indexOf(name) === Math.min(current, inOrder.length - 1)}
                  isOpened={opened === name.entity}
                  onFocus={() => setCurrent(inOrder.indexOf(name))}
                />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
