import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/cli/word-files';

/** Characters that fit: Chrome's summary and Firefox's have 132 and 250, the long descriptions 16,000 and 15,000. */
const SHORT = 132;
const LONG = 15_000;

function partsOf(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(`../../assets/store/listing/${file}.md`, import.meta.url), 'utf8');
  return new Map(
    text
      .split(/^# /mu)
      .slice(1)
      .map((part) => [part.split('\n', 1)[0] ?? '', part.slice(part.indexOf('\n') + 1).trim()]),
  );
}

describe.each(['en', 'uk'] as const)('the listing in %s', (language) => {
  const parts = partsOf(language);

  test('has what the stores ask for, within their limits', () => {
    expect([...parts.keys()]).toEqual(['Name', 'Short description', 'Long description']);
    expect(parts.get('Short description')?.length).toBeLessThanOrEqual(SHORT);
    expect(parts.get('Long description')?.length).toBeLessThanOrEqual(LONG);
  });

  test('says the same in short as the extension itself', () => {
    const texts = readTexts(language);
    expect(parts.get('Name')).toBe(texts.extensionName);
    expect(parts.get('Short description')).toBe(texts.extensionDescription);
  });
});
