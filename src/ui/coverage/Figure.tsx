import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../parts/words-context';

interface FigureProps {
  /** Draws the picture at a width in CSS pixels, so that its type is never scaled. */
  readonly draw: (width: number) => ComponentChildren;
  /** The same as a table. */
  readonly table: ComponentChildren;
  /** Says aloud what scrolls. */
  readonly label: string;
}

const UNMEASURED = 960;

/** A picture with the table behind it. */
export function Figure({ draw, table, label }: FigureProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => setWidth(Math.floor(element.clientWidth) || UNMEASURED);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <figure class="figure">
      <div ref={frame} class="picture">
        {draw(width)}
      </div>
      <details class="behind">
        <summary>
          {words.say('tableShow')}
          <span class="spoken"> ({label})</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll sideways, which the keyboard must be able to do */}
        <section class="behind-scroll" aria-label={label} tabIndex={0}>
          {table}
        </section>
      </details>
    </figure>
  );
}
