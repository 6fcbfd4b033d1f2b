import { useRef, useState } from 'preact/hooks';
import type { PersonView } from './page-view';

interface PeopleListProps {
  readonly people: readonly PersonView[];
  /** Entity whose card is open, to say so to assistive technology. */
  readonly opened: string | null;
  readonly onAsk: (entity: string, button: HTMLElement) => void;
}

/** Where an arrow key leads from `at` among `length` names; null for other keys. */
export function nextInList(key: string, at: number, length: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}

/** The names in this article: one stop for Tab, arrow keys within, each opens the person's card. */
export function PeopleList({ people, opened, onAsk }: PeopleListProps) {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const next = nextInList(event.key, current, people.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>('.person')[next]?.focus();
  }

  return (
    <ul class="people" aria-label="Names in this article" ref={list} onKeyDown={onKeyDown}>
      {people.map((person, i) => (
        <li key={person.entity}>
          <button
            type="button"
            class="person"
            tabIndex={i === Math.min(current, people.length - 1) ? 0 : -1}
            aria-expanded={opened === person.entity}
            onFocus={() => setCurrent(i)}
            onClick={(event) => onAsk(person.entity, event.currentTarget)}
          >
            <span class="person-name">{person.name}</span>
            {person.role && <span class="person-role">{person.role}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
