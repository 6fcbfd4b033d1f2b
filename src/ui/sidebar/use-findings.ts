import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { findingText, type TextFormat } from '../copy/as-text';
import { type Card, copiedOf, sentenceOf } from '../copy/copied';
import { useWords } from '../parts/words-context';
import type { SavedFile } from './Foot';
import { focusIn } from './focus-in';
import type { SidebarProps } from './Sidebar';
import type { NoticeHandle } from './use-notice';

/** A finding as it is kept when the reader hides it. */
export interface HiddenCard {
  readonly id: string;
  readonly title: string;
  /** The words it was about. */
  readonly words: string;
}

type Given = Pick<SidebarProps, 'view' | 'onCopyText' | 'onSave' | 'onHideFinding' | 'onTakeBack'>;

/** The reader has gone on to something else than what took the card back. */
function hasFocusElsewhere(sidebar: HTMLElement | null): boolean {
  const focused = focusIn(sidebar);
  return focused !== null && !focused.closest('.notice, .hidden-here, [data-card]');
}

/** What can be done with findings, and what is told of it. */
export function useFindings(root: RefObject<HTMLElement | null>, given: Given, notice: NoticeHandle) {
  const { view, onCopyText, onSave, onHideFinding, onTakeBack } = given;
  const words = useWords();
  const awaited = useRef<string | null>(null);
  const focusCard = (id: string | undefined): boolean => {
    const cards = [...(root.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    const card = cards.find((one) => one.dataset.card === id);
    card?.focus();
    return card !== undefined;
  };

  // A card that comes back has the focus that it had.
  useLayoutEffect(() => {
    const id = awaited.current;
    // Taken back faster than it was hidden: this is only the hiding, the card is still to come.
    if (id === null || view?.hidden.includes(id)) return;
    awaited.current = null;
    if (hasFocusElsewhere(root.current)) return;
    if (!focusCard(id)) root.current?.querySelector<HTMLElement>('.sidebar-title')?.focus();
  }, [view]);

  const { tell, tellUnkept } = notice;
  const copyText = async (text: string) => {
    const done = await onCopyText(text);
    tell(words.say(done ? 'copied' : 'copyFailed'));
  };
  const takeBack = async (ids: readonly string[]) => {
    awaited.current = ids[0] ?? null;
    const kept = await onTakeBack(ids);
    // Taken back before the hiding was drawn, the card never went, and nothing will be drawn anew.
    if (awaited.current !== null) focusCard(ids[0]);
    if (kept.ok) tell(words.say('takenBack'));
    else tellUnkept(kept, 'takenBackUnkept');
  };
  return {
    copyText,
    takeBack,
    save: (file: SavedFile) => tell(onSave(file) ? words.say('saved', file.name) : words.say('saveFailed')),
    onCopy: (card: Card, format: TextFormat) => {
      if (view) void copyText(findingText(copiedOf(card, words), view, format, words));
    },
    onHideCard: async (card: Card) => {
      const { id, title, page, reports } = copiedOf(card, words);
      const about = page[0] ?? reports[0]?.quote;
      const undo = { label: words.say('undo'), onUndo: () => void takeBack([id]) };
      const kept = await onHideFinding({ id, title, words: about ? sentenceOf(about) : '' });
      if (kept.ok) tell(words.say('hiddenNow'), undo);
      else tellUnkept(kept, 'hiddenUnkept', undo);
    },
  };
}
