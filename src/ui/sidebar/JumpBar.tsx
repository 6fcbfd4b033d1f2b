import { useRef, useState } from 'preact/hooks';
import { nextInList } from '../parts/roving';
import { useWords } from '../parts/words-context';
import type { PageView } from '../view/page-view';
import { SECTIONS, type SectionId } from './sections';

interface JumpBarProps {
  readonly view: PageView;
  readonly onJump: (id: SectionId) => void;
}

/** The sections that have something, with their counts: one stop for Tab, arrow keys within. */
export function JumpBar({ view, onJump }: JumpBarProps) {
  const words = useWords();
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const sections = SECTIONS.filter(({ count }) => count(view) > 0);

  function onKeyDown(event: KeyboardEvent) {
    const next = nextInList(event.key, current, sections.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  }

  return (
    <nav class="jumps" aria-label={words.say('jumpLabel')}>
      <ul ref={list} onKeyDown={onKeyDown}>
        {sections.map(({ id, title, jump, count }, i) => (
          <li key={id}>
            <button
              type="button"
              class="jump"
              title={words.say(title)}
              tabIndex={i === Math.min(current, sections.length - 1) ? 0 : -1}
              onFocus={() => setCurrent(i)}
              onClick={() => onJump(id)}
            >
              {words.say(jump)}{' '}
              {id !== 'timeline' && <span class="jump-count">{words.number(count(view))}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
