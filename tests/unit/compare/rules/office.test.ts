import { describe, expect, test } from 'vitest';
import { EARLIER, MIAMI, slot, verdictOn } from './written-slot';

const office = (key: string, value: string, event: string | null = null) =>
  slot('office', key, value, { event });
const nato = (value: string) => office('nato-secretary-general', value);

describe('two people in one office', () => {
  test.each([
    [
      'somebody unknown beside the holder, where there is one',
      nato('mark-rutte'),
      nato('name:Lars Holm'),
      'outlets office-holder person',
    ],
    [
      'two whom nobody knows, where there is one',
      nato('name:Ann Lee'),
      nato('name:Lars Holm'),
      'outlets office-holder person',
    ],
    [
      'somebody unknown in the envoy’s place at one table',
      office('us-special-envoy', 'steve-witkoff', MIAMI),
      office('us-special-envoy', 'name:John K. Miller', MIAMI),
      'outlets office-holder person',
    ],
    [
      'colleagues: many hold it',
      office('us-special-envoy', 'steve-witkoff'),
      office('us-special-envoy', 'name:Ann Lee'),
      '= several people hold this office',
    ],
    [
      'envoys at two tables',
      office('us-special-envoy', 'steve-witkoff', MIAMI),
      office('us-special-envoy', 'name:Ann Lee', EARLIER),
      '= several people hold this office',
    ],
    [
      'an envoy and another whom the record knows, at one table',
      office('us-special-envoy', 'steve-witkoff', MIAMI),
      office('us-special-envoy', 'keith-kellogg', MIAMI),
      '= several people hold this office',
    ],
    ['a name in two lengths', nato('mark-rutte'), nato('name:M. Rutte'), '= two spellings of one name'],
    ['the same', nato('mark-rutte'), nato('mark-rutte'), '= the same holder of the same office'],
    ['two offices', nato('mark-rutte'), office('us-president', 'donald-trump'), null],
  ])('%s', (_, a, b, verdict) => {
    expect(verdictOn(a, b)).toBe(verdict);
  });
});

describe('a holder and a predecessor', () => {
  test.each([
    ['differ where the record knows who held it that day', '2025-12-22', 'outlets office-holder role'],
    ['did so before the handing over too', '2023-05-05', 'outlets office-holder role'],
    ['not on the day of handing over', '2024-10-01', 'does not tell who held it'],
    ['not beyond the last check', '2031-01-01', 'does not tell who held it'],
    ['not where the day is unknown', null, 'does not tell who held it'],
  ])('%s', (_, day, verdict) => {
    expect(verdictOn(nato('mark-rutte'), nato('jens-stoltenberg'), { day })).toContain(verdict);
  });
});

describe('one person in two offices', () => {
  const rutte = (key: string) => office(key, 'mark-rutte');
  const compatible = '= one person may hold both offices, as far as the record tells';

  test.each([
    ['one of them never', 'us-president', '2025-12-22', 'outlets office-of-person role'],
    ['one of them formerly', 'netherlands-prime-minister', '2025-12-22', compatible],
    ['beyond the last check', 'us-president', '2031-01-01', compatible],
    ['one that many hold', 'us-special-envoy', '2025-12-22', compatible],
    ['on an unknown day', 'us-president', null, null],
  ])('%s: %s', (_, other, day, verdict) => {
    expect(verdictOn(rutte('nato-secretary-general'), rutte(other), { day })).toBe(verdict);
  });

  test('of whom nothing is on record', () => {
    expect(verdictOn(nato('name:Lars Holm'), office('us-president', 'name:Lars Holm'))).toBeNull();
  });
});
