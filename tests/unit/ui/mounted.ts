import { expect, vi } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import type { SavedFile } from '../../../src/ui/sidebar/Foot';
import { type MountedProps, mountPanel } from '../../../src/ui/sidebar/mount';
import type { Kept } from '../../../src/ui/sidebar/Sidebar';
import { buildView } from '../../../src/ui/view/build-view';
import { sampleReply } from './sample-reply';

const KEPT: Kept = { ok: true, value: null };
const CHOICES = { side: 'right', width: 380, order: 'strength' } as const;

/** The panel on the sample page, with hands and eyes for a test; needs fake timers. */
export function setUp(change: Partial<MountedProps> = {}) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const style = root.appendChild(document.createElement('style'));
  const events = {
    onOpen: vi.fn(() => panel.update({ open: true })),
    onClose: vi.fn(() => panel.update({ open: false })),
    onHide: vi.fn(async () => KEPT),
    onOpenCoverage: vi.fn(),
    onLocate: vi.fn(),
    onOpenReport: vi.fn(),
    onBack: vi.fn(),
    onChoose: vi.fn(async () => KEPT),
    onHideFinding: vi.fn(async () => KEPT),
    onTakeBack: vi.fn(async () => KEPT),
    onCopyText: vi.fn(async (_text: string) => true),
    onSave: vi.fn((_file: SavedFile) => true),
  };
  const view = buildView(sampleReply(), ENGLISH);
  const panel = mountPanel(root, ENGLISH, {
    ...{ view, problem: null, open: false, host: 'news.example', located: null, choices: CHOICES },
    ...events,
    ...change,
  });
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((b) => (b.ariaLabel ?? b.textContent) === name);
  const click = async (name: string) => {
    const found = button(name);
    expect(found, `button "${name}"`).toBeDefined();
    found?.click();
    await vi.advanceTimersByTimeAsync(50);
  };
  const press = (key: string, on: Element | null = root.activeElement) =>
    on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  return { root, style, panel, events, find, button, click, press };
}
