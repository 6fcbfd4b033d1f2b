import { describe, expect, test } from 'vitest';
import { contactSheet, escapeHtml, type Sheet } from '../../../../src/dev/gallery/contact-sheet';
import type { Picture } from '../../../../src/dev/gallery/picture';

const picture = (state: string, change: Partial<Picture> = {}): Picture => ({
  state,
  kind: 'chromium',
  theme: 'light',
  width: 1440,
  file: `chromium/${state}.png`,
  ...change,
});

const sheet = (change: Partial<Sheet> = {}): string =>
  contactSheet({
    rows: [{ name: 'tab', shows: 'The tab' }],
    pictures: [picture('tab')],
    problems: [],
    note: '1 state',
    ...change,
  });

const headings = (html: string) =>
  [...html.matchAll(/<th scope="col">(?<text>[^<]*)<\/th>/gu)].map((match) => match.groups?.text);

describe('the sheet of all pictures', () => {
  test('has a row for each state, and its pictures under their browser, theme and width, each linked to the full size', () => {
    const html = sheet({
      rows: [
        { name: 'tab', shows: 'The tab' },
        { name: 'popup', shows: 'The popup' },
      ],
      pictures: [
        picture('tab', { width: 390, file: 'narrow.png' }),
        picture('tab', { theme: 'dark', file: 'dark.png' }),
        picture('tab', { kind: 'firefox', file: 'firefox.png' }),
        picture('tab'),
        picture('popup', { width: 320, file: 'popup.png' }),
      ],
    });
    expect(headings(html)).toEqual([
      'State',
      '1440 px, light, chromium',
      '1440 px, light, firefox',
      '1440 px, dark, chromium',
      '390 px, light, chromium',
      '320 px, light, chromium',
    ]);
    const [tab = '', popup = ''] = [...html.matchAll(/<tr id=.*<\/tr>/gu)].map((match) => match[0]);
    expect(
      [...tab.matchAll(/<a href="(?<file>[^"]*)"><img src="\k<file>"/gu)].map((m) => m.groups?.file),
    ).toEqual(['chromium/tab.png', 'firefox.png', 'dark.png', 'narrow.png']);
    // A state that isn't shown at a size leaves that cell empty.
    expect(popup.match(/<td><\/td>/gu)).toHaveLength(4);
    expect(popup).toContain('popup.png');
  });

  test('says first what is wrong, once for all places where it is', () => {
    const problem = { state: 'tab', what: 'no label', isNote: false };
    const html = sheet({
      problems: [
        { ...problem, where: 'chromium, light' },
        { ...problem, where: 'firefox, light' },
        { state: 'tab', where: 'chromium, light', what: 'moved on purpose', isNote: true },
      ],
    });
    expect(html).toContain('Problems: 2');
    expect(html.match(/no label/gu)).toHaveLength(1);
    expect(html).toContain('(chromium, light; firefox, light)');
    expect(html.indexOf('no label')).toBeLessThan(html.indexOf('<details>'));
    expect(html.indexOf('moved on purpose')).toBeGreaterThan(html.indexOf('<details>'));
    expect(sheet()).toContain('No problem was found');
  });

  test('shows everything as text', () => {
    expect(escapeHtml(`<img src="x" onerror='a&b'>`)).toBe(
      '&lt;img src=&quot;x&quot; onerror=&#39;a&amp;b&#39;&gt;',
    );
    const hostile = '"><script>alert(1)</script>';
    const html = sheet({
      rows: [{ name: hostile, shows: hostile }],
      pictures: [picture(hostile, { file: hostile })],
      problems: [{ state: hostile, where: hostile, what: hostile, isNote: false }],
      note: hostile,
    });
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('"">');
  });
});
