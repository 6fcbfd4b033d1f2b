// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createGroundFinder, readColour } from '../../../src/page/ground';

describe('readColour', () => {
  it.each<[css: string, luminance: number | null, alpha: number]>([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(255, 0, 0, 0.5)', 0.21, 0.5],
    ['rgb(0 255 0 / 40%)', 0.72, 0.4],
    ['color(srgb 1 1 1 / 0.2)', 1, 0.2],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(0.5 0.1 200)', 0.13, 1],
    ['lab(100 0 0)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['transparent', null, 1],
    ['', null, 1],
  ])('%s', (css, luminance, alpha) => {
    const colour = readColour(css);
    if (luminance === null) expect(colour).toBeNull();
    else {
      expect(colour?.luminance).toBeCloseTo(luminance, 1);
      expect(colour?.alpha).toBe(alpha);
    }
  });
});

describe('createGroundFinder', () => {
  it.each<[what: string, html: string, ground: string]>([
    ['nothing said', '<p>Text</p>', 'light'],
    ['a dark body', '<div style="background: #14161a; color: #eee"><p>Text</p></div>', 'dark'],
    [
      'a light card on a dark page',
      '<div style="background: #111"><div style="background: #fafafa"><p>Text</p></div></div>',
      'light',
    ],
    [
      'a glass pane over dark',
      '<div style="background: #111"><div style="background: rgba(255,255,255,0.1)"><p>Text</p></div></div>',
      'dark',
    ],
    ['light text, and a ground nobody names', '<div style="color: #ddd"><p>Text</p></div>', 'dark'],
    ['grey text, and a ground nobody names', '<div style="color: #777"><p>Text</p></div>', 'light'],
    [
      'a picture under light text',
      '<div style="background: #fff"><div style="background-image: url(a.png); color: #fff"><p>Text</p></div></div>',
      'dark',
    ],
    ['paper that is not quite white', '<div style="background: #fff1e5"><p>Text</p></div>', 'light'],
  ])('%s', (_, html, ground) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...parsed.body.childNodes);
    const text = document.querySelector('p');
    expect(text && createGroundFinder(window)(text)).toBe(ground);
  });
});
