import { describe, expect, test, vi } from 'vitest';
import { readTexts } from '../../../src/cli/word-files';
import { badgeOf, showBadge } from '../../../src/extension/badge';
import type { Counts } from '../../../src/extension/messages';
import { createWords, lookupIn } from '../../../src/words/words';

const words = { en: createWords(lookupIn(readTexts('en'))), uk: createWords(lookupIn(readTexts('uk'))) };

describe('the toolbar icon tells of differences, and its title says all in words', () => {
  test.each<readonly [string, Counts | null, 'en' | 'uk', string, string]>([
    ['nothing read', null, 'en', '', 'Crossread'],
    [
      'of each kind',
      { outlets: 3, parties: 1, corroborated: 14 },
      'en',
      '4',
      'Crossread: 3 differences between outlets, 1 difference between the parties, 14 corroborated on this page',
    ],
    [
      'no difference',
      { outlets: 0, parties: 0, corroborated: 5 },
      'en',
      '',
      'Crossread: 5 corroborated on this page',
    ],
    [
      'more than fits',
      { outlets: 120, parties: 0, corroborated: 0 },
      'en',
      '99+',
      'Crossread: 120 differences between outlets on this page',
    ],
    [
      'in Ukrainian',
      { outlets: 3, parties: 0, corroborated: 14 },
      'uk',
      '3',
      'Crossread: 3 розбіжності між виданнями, 14 підтверджень на цій сторінці',
    ],
  ])('%s', (_, counts, language, text, title) => {
    expect(badgeOf(counts, words[language])).toEqual({ text, title });
  });

  test('a tab that has closed meanwhile is no error', async () => {
    const gone = vi.fn(async () => {
      throw new Error('No tab with id: 7');
    });
    const icon = { setBadgeText: gone, setBadgeBackgroundColor: gone, setTitle: gone };
    await showBadge(icon, words.en, 7, { outlets: 1, parties: 0, corroborated: 1 });
    expect(gone).toHaveBeenCalledOnce();
  });
});
