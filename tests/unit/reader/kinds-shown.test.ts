import { expect, test } from 'vitest';
import { kindsShown } from '../../../src/reader/kinds-shown';
import { DEFAULT_SETTINGS } from '../../../src/settings';

const { marks } = DEFAULT_SETTINGS;
const all = ['corroborated', 'outlets-differ', 'parties-differ', 'only-here', 'name'];

test.each([
  ['as it comes', marks, false, all],
  ['without names', { ...marks, names: false }, false, all.filter((kind) => kind !== 'name')],
  [
    'without differences',
    { ...marks, outlets: false, parties: false },
    false,
    ['corroborated', 'only-here', 'name'],
  ],
  ['where the system sets the colours', marks, true, ['outlets-differ', 'parties-differ']],
  ['there, without those between outlets', { ...marks, outlets: false }, true, ['parties-differ']],
] as const)('marks drawn %s', (_, chosen, isForced, drawn) => {
  const shown = kindsShown(chosen, isForced);
  expect(all.filter((kind) => shown[kind as keyof typeof shown])).toEqual(drawn);
});
