import { useRef } from 'preact/hooks';
import { fitWidth, type Settings, WIDTH } from '../../settings';
import { useWords } from '../parts/words-context';

interface ResizerProps {
  readonly width: number;
  readonly side: Settings['side'];
  /** While it moves. */
  readonly onWidth: (width: number) => void;
  /** Where it came to rest. */
  readonly onRest: (width: number) => void;
}

/** In CSS px, of one arrow key. */
const STEP = 16;

/** The width that a key asks for; null for other keys. The edge moves where the arrow points. */
export function widthByKey(key: string, width: number, side: Settings['side']): number | null {
  const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  const narrower = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
  if (key === wider) return fitWidth(width + STEP);
  if (key === narrower) return fitWidth(width - STEP);
  if (key === 'Home') return WIDTH.least;
  return key === 'End' ? WIDTH.most : null;
}

/** The sidebar's inner edge: dragged, or moved by arrow keys. */
export function Resizer({ width, side, onWidth, onRest }: ResizerProps) {
  const words = useWords();
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const widthAt = (x: number) => {
    const from = drag.current;
    return from ? fitWidth(from.width + (side === 'right' ? from.x - x : x - from.x)) : width;
  };

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, width };
  }

  function onPointerUp(event: PointerEvent) {
    if (!drag.current) return;
    const rest = widthAt(event.clientX);
    drag.current = null;
    onRest(rest);
  }

  function onKeyDown(event: KeyboardEvent) {
    const next = widthByKey(event.key, width, side);
    if (next === null) return;
    event.preventDefault();
    onRest(next);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that takes the focus and has a value is no <hr>
    <div
      class="resizer"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.say('widthLabel')}
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      aria-valuenow={width}
      aria-valuetext={words.say('widthValue', width)}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => drag.current && onWidth(widthAt(event.clientX))}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    />
  );
}
