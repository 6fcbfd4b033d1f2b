// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { reason } from '../../../src/reason';
import { useFocusNear } from '../../../src/ui/parts/focus-near';
import { WordsContext } from '../../../src/ui/parts/words-context';
import { Popup } from '../../../src/ui/popup/Popup';
import type { ReadablePage } from '../../../src/ui/popup/popup-page';
import { Welcome } from '../../../src/ui/welcome/Welcome';

// The browser's own questions (may it run there?) can't be answered in a test of the whole: here the answer is drawn.

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));
const draw = (node: preact.ComponentChild) =>
  render(<WordsContext.Provider value={ENGLISH}>{node}</WordsContext.Provider>, root);
const focus = (name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === name)?.focus();
const focused = () => document.activeElement?.textContent;
const nothing = () => {};

function List({ lines, more = true }: { readonly lines: readonly string[]; readonly more?: boolean }) {
  useFocusNear();
  return (
    <section>
      <h2>Hidden</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <a href="#x">about {line}</a>
            <button type="button">{line}</button>
          </li>
        ))}
      </ul>
      {more && <button type="button">all</button>}
    </section>
  );
}

describe('where drawing takes away what had the focus, the focus goes on', () => {
  it.each([
    ['to the next line', 'b', ['a', 'c'], 'c'],
    ['to the last line after the last', 'c', ['a', 'b'], 'b'],
    ['to the heading after the only one', 'b', [], 'Hidden'],
    ['nowhere while it is there', 'a', ['a', 'b'], 'a'],
  ])('%s', (_how, from, left, to) => {
    draw(<List lines={['a', 'b', 'c']} />);
    focus(from);
    draw(<List lines={left} />);
    expect(focused()).toBe(to);
  });

  it('to the heading where a button beside the list is gone', () => {
    draw(<List lines={['a']} />);
    focus('all');
    draw(<List lines={['a']} more={false} />);
    expect(focused()).toBe('Hidden');
  });

  it('in the popup, once a site is added, to what there is to press next', () => {
    const page: ReadablePage = {
      kind: 'readable',
      url: 'https://news.example/talks',
      site: 'news.example',
      coverage: 'none',
      detection: { isPeaceTalks: true, score: 0.8, reasons: [reason('PageTitle')] },
      isRead: false,
      counts: null,
    };
    const popup = (coverage: ReadablePage['coverage']) => (
      <Popup
        page={{ ...page, coverage }}
        problem={null}
        onSite
        everywhere
        onSiteChange={nothing}
        onEverywhereChange={nothing}
        onOpenSidebar={nothing}
        onRead={nothing}
        onAddSite={nothing}
        onOpenCoverage={nothing}
        onOpenSettings={nothing}
      />
    );
    draw(popup('none'));
    focus('Add news.example');
    draw(popup('added'));
    expect(focused()).toBe('Show everywhere');
  });

  it('on the first page, once the sites are allowed, to the heading over them', () => {
    const page = (access: 'missing' | 'granted') => (
      <Welcome outlets={[]} access={access} onTry={nothing} onAllow={nothing} onOpenSettings={nothing} />
    );
    draw(page('missing'));
    focus('Allow on these sites');
    draw(page('granted'));
    expect(focused()).toBe('Where it runs');
  });
});
