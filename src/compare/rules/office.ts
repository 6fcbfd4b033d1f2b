import { everHeld, heldOn } from '../../entities/offices';
import type { Slot } from '../../model';
import { clash, noClash, type Rule, type RuleContext, type Verdict } from './rule';

/**
 * Two holders of an office that has one; or, of an office that many hold, somebody nobody knows beside a holder on
 * record at one table; or one person in two offices of which the record gives only one.
 */
export const OFFICE: Rule = {
  cardinality: 'one',
  isLoose: false,
  compare: (a, b, context) => {
    if (a.value === b.value) return compareOffices(a, b, context);
    if (a.key !== b.key) return null;
    if (lastName(a.value) === lastName(b.value)) return noClash('two spellings of one name');
    const { base } = context;
    const office = base.offices.find((one) => one.id === a.key);
    const known = [a, b].filter((slot) => everHeld(base.persons.get(slot.value), a.key));
    if (known.length === 2) return compareHolders(a, b, context);
    const isStranger = [a, b].some((slot) => slot.value.startsWith('name:'));
    const isAtOneTable = known.length === 1 && isStranger && a.event !== null && a.event === b.event;
    if (office?.cardinality === 'one' || isAtOneTable) return clash('outlets', 'person', 'office-holder');
    return noClash('several people hold this office');
  },
};

/** Two people on record for an office that has one: only a successor and a predecessor on a known day differ. */
function compareHolders(a: Slot, b: Slot, { base, day }: RuleContext): Verdict {
  const isOne = base.offices.find((one) => one.id === a.key)?.cardinality === 'one';
  const [first, second] = [a, b].map((slot) => heldOn(base.persons.get(slot.value), a.key, day));
  const isSure = (first === 'yes' && second === 'no') || (first === 'no' && second === 'yes');
  return isOne && isSure
    ? clash('outlets', 'role', 'office-holder')
    : noClash('the record has both in this office and does not tell who held it that day');
}

/** One person in two offices: the record gives one of them for the day, and the other never. */
function compareOffices(a: Slot, b: Slot, { base, day }: RuleContext): Verdict | null {
  const person = base.persons.get(a.value);
  if (a.key === b.key) return noClash('the same holder of the same office');
  if (!person || !day) return null;
  const isOne = [a, b].every(
    (slot) => base.offices.find((one) => one.id === slot.key)?.cardinality === 'one',
  );
  const [first, second] = [a.key, b.key].map((office) => ({
    isHeld: heldOn(person, office, day) === 'yes',
    ever: everHeld(person, office),
  }));
  const isSure = (first?.isHeld && !second?.ever) || (second?.isHeld && !first?.ever);
  if (isOne && isSure) return clash('outlets', 'role', 'office-of-person');
  return noClash('one person may hold both offices, as far as the record tells');
}

function lastName(value: string): string {
  return value.toLowerCase().split(/[\s-]/u).at(-1) ?? value;
}
