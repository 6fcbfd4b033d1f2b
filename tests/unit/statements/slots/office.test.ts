import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

describe('who holds which office', () => {
  test.each([
    ['office before name', 'US Special Envoy Steve Witkoff met him.', ['us-special-envoy = steve-witkoff']],
    [
      'name before office',
      'Steve Witkoff, the US special envoy, left.',
      ['us-special-envoy = steve-witkoff'],
    ],
    ['with its owner', "Trump's special envoy, Steve Witkoff, left.", ['us-special-envoy = steve-witkoff']],
    [
      'of another owner',
      "Putin's special envoy, Kirill Dmitriev, left.",
      ['russia-special-envoy = kirill-dmitriev'],
    ],
    [
      'of the one who holds it',
      'NATO Secretary General Mark Rutte spoke.',
      ['nato-secretary-general = mark-rutte'],
    ],
    [
      'of one who held it',
      'NATO Secretary General Jens Stoltenberg spoke.',
      ['nato-secretary-general = jens-stoltenberg'],
    ],
    [
      'by a name nobody knows',
      'U.S. Special Envoy for Ukraine (John K. Miller) came.',
      ['us-special-envoy = name:John K. Miller', 'us-special-envoy-ukraine = name:John K. Miller'],
    ],
  ])('%s', (_, line, slots) => {
    expect(slotsIn('office', line)).toEqual(slots);
  });
});

describe('whether still in office', () => {
  test.each([
    ['U.S. President Donald Trump spoke.', ['donald-trump:us-president = sitting']],
    ['Former US President Donald Trump spoke.', ['donald-trump:us-president = former']],
    ['The former president Donald Trump spoke.', ['donald-trump:us-president = former']],
    ['US Special Envoy Steve Witkoff spoke.', []],
  ])('%s', (line, slots) => {
    expect(slotsIn('status', line)).toEqual(slots);
  });
});

describe('an office beside a name is not always held by it', () => {
  test.each([
    ['the office of somebody met', 'Witkoff met the special envoy of Russia.'],
    ['somebody spoken of', 'The special envoy said nothing of Rustem Umerov.'],
    ['two at one table', 'Talks with the Russian envoy and Steve Witkoff took place.'],
    ['somebody wanted', 'Trump wants an envoy.'],
    ['a headline, where all is capitals', '# Special Envoy Hails Productive Talks'],
    ['a clause between', 'Steve Witkoff spoke with Umerov, and the US special envoy left.'],
  ])('%s', (_, line) => {
    expect(slotsIn('office', line)).toEqual([]);
  });
});
