import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../src/cli/library';
import { compileKnowledge, nameOf, sideOf } from '../../../src/entities/knowledge-base';
import { everHeld, officesNamed, officesOf, stateOf } from '../../../src/entities/offices';

const BASE = compileKnowledge(readKnowledge());
const ids = (offices: readonly { readonly id: string }[]) => offices.map((office) => office.id);

describe('an office is found by what articles call it', () => {
  test.each([
    ['special envoy', 'us-special-envoy'],
    ['vice-president', 'us-vice-president'],
    ['vice president', 'us-vice-president'],
    ['secretary general', 'nato-secretary-general'],
  ])('%s', (words, office) => {
    expect(ids(officesNamed(BASE, words))).toContain(office);
  });

  test.each(['envoys', 'special', '', 'constructor'])('"%s" is no office', (words) => {
    expect(officesNamed(BASE, words)).toEqual([]);
  });
});

describe('whose office it is tells offices of one name apart', () => {
  test.each([
    ['president', 'us', 'us-president'],
    ['president', 'ukraine', 'ukraine-president'],
    ['president', 'russia', 'russia-president'],
    ['special envoy', 'donald-trump', 'us-special-envoy'],
    ['special envoy', 'vladimir-putin', 'russia-special-envoy'],
    ['foreign minister', 'ukraine', 'ukraine-foreign-minister'],
  ])('%s of %s', (words, owner, office) => {
    const found = ids(officesOf(BASE, officesNamed(BASE, words), owner));
    expect(found[0]).toBe(office);
  });

  test('an owner without such an office has none', () => {
    expect(officesOf(BASE, officesNamed(BASE, 'secretary general'), 'russia')).toEqual([]);
  });
});

test.each([
  ['kremlin', 'russia'],
  ['white-house', 'us'],
  ['ukraine', 'ukraine'],
  ['nato', 'nato'],
  ['reuters', 'reuters'],
  ['nobody', 'nobody'],
])('%s stands for %s', (body, state) => {
  expect(stateOf(BASE, body)).toBe(state);
});

test.each([
  ['mark-rutte', 'nato-secretary-general', true],
  ['jens-stoltenberg', 'nato-secretary-general', true],
  ['steve-witkoff', 'nato-secretary-general', false],
  ['nobody', 'nato-secretary-general', false],
])('%s ever held %s: %s', (person, office, expected) => {
  expect(everHeld(BASE.persons.get(person), office)).toBe(expected);
});

test.each([
  ['steve-witkoff', 'Steve Witkoff', 'us'],
  ['kremlin', 'Kremlin', 'russia'],
  ['donetsk-region', 'Donetsk region', null],
  ['name:John K. Miller', 'John K. Miller', null],
])('%s is called %s and speaks for %s', (entity, name, side) => {
  expect(nameOf(BASE, entity)).toBe(name);
  expect(sideOf(BASE, entity)).toBe(side);
});
