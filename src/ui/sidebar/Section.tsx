import type { ComponentChildren } from 'preact';
import { LineGlyph } from '../parts/LineGlyph';
import { useWords } from '../parts/words-context';
import type { PageView } from '../view/page-view';
import { type SectionId, sectionOf } from './sections';

interface SectionProps {
  readonly id: SectionId;
  readonly view: PageView;
  /** With a filter, a section without anything says nothing: that is no finding. */
  readonly filtered: boolean;
  readonly children: ComponentChildren;
}

/** A part of the sidebar under its heading, with the count beside it. Where there is nothing, one quiet line says so. */
export function Section({ id, view, filtered, children }: SectionProps) {
  const words = useWords();
  const { title, note, none, line, count } = sectionOf(id);
  const length = count(view);
  if (length === 0 && (none === null || filtered)) return null;
  const isNone = length === 0;
  return (
    <section class={isNone ? 'section section-none' : 'section'} data-section={id}>
      <h3 class="section-head" tabIndex={-1}>
        {line && <LineGlyph kind={line} />}
        <span>{words.say(title)}</span> <span class="section-count">{words.number(length)}</span>
      </h3>
      {isNone && none && <p class="section-note">{words.say(none, view.reportCount)}</p>}
      {!isNone && note && <p class="section-note">{words.say(note)}</p>}
      {!isNone && children}
    </section>
  );
}
