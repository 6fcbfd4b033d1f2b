import type { ComponentChildren } from 'preact';
import { LineGlyph, type LineKind } from './LineGlyph';

interface SectionProps {
  readonly title: string;
  readonly count: number;
  readonly line?: LineKind;
  /** One sentence on what this is, or, where there is nothing, on what is so. */
  readonly note?: string;
  readonly children?: ComponentChildren;
}

/** A part of the sidebar under its heading, with the count beside it; zero is said, not hidden. */
export function Section({ title, count, line, note, children }: SectionProps) {
  return (
    <section class="section">
      <h3 class="section-head">
        {line && <LineGlyph kind={line} />}
        <span>{title}</span>
        <span class="section-count">{count}</span>
      </h3>
      {note && <p class="section-note">{note}</p>}
      {children}
    </section>
  );
}
