import type { KnowledgeBase } from '../entities/knowledge-base';
import type { Statement } from '../model';
import { isSameTarget } from './support';

/** Origins: the first source that a statement goes back to, as far as the reports name it. */

/** Groups that are nobody in particular: two reports of them need not have one source. */
const VAGUE =
  /^(?:some |other |several |local |unnamed )?(?:officials?|participants|reports|sources?|authorities|experts|analysts|leaders|envoys?|representatives|diplomats?|assessments|sides?|teams?|aides?)$/u;

/** Who is named as saying it, vague groups aside. */
export function namedSpeakers({ saidBy }: Statement, base: KnowledgeBase): readonly string[] {
  return saidBy.filter((speaker) => !VAGUE.test(speaker) && !isState(speaker, base));
}

/** "Russia insists" tells a party's position, which any report may know by itself. */
function isState(speaker: string, base: KnowledgeBase): boolean {
  return speaker === 'europe' || base.bodies.get(speaker)?.kind === 'country';
}

/** Whether both statements go back to one named source: at least one speaker is the same. */
export function sharesOrigin(a: Statement, b: Statement, base: KnowledgeBase): boolean {
  const speakers = new Set(namedSpeakers(a, base));
  return (
    namedSpeakers(b, base).some((speaker) => speakers.has(speaker)) ||
    isOneJudgement(a, b, base) ||
    isOneJointStatement(a, b) ||
    isFromOneMedium(a, b)
  );
}

/** From this support score on a report that names no source tells what the other has from a named one. */
const CLOSE = 0.5;

/** Whether two supporting statements go back to one source: both name it, or one does and the other says the same. */
export function goesBackToOne(a: Statement, b: Statement, score: number, base: KnowledgeBase): boolean {
  return sharesOrigin(a, b, base) || (score >= CLOSE && originOf(a, b, base) !== null);
}

/** The same judgement of one event is what those at the table said, whoever of them a report names. */
function isOneJudgement(a: Statement, b: Statement, base: KnowledgeBase): boolean {
  const judged = ({ slots }: Statement) =>
    slots.filter(
      ({ family, event, holder }) =>
        family === 'assessment' && event !== null && holder !== null && wereThere(holder, event, base),
    );
  return judged(a).some((mine) =>
    judged(b).some(
      (one) => one.value === mine.value && one.event === mine.event && isSameTarget(one.key, mine.key),
    ),
  );
}

/** People known to have taken part, or groups, of which nobody knows better. */
function wereThere(holders: string, event: string, base: KnowledgeBase): boolean {
  const known = base.knowledge.events.find((one) => one.id === event)?.participants ?? [];
  return holders.split('+').every((holder) => !base.persons.has(holder) || known.includes(holder));
}

/** Both name the news organisation that was told: "six sources told Reuters". */
function isFromOneMedium(a: Statement, b: Statement): boolean {
  const media = ({ slots }: Statement) =>
    slots.filter((slot) => slot.family === 'medium').map((slot) => `${slot.key} ${slot.value}`);
  const mine = new Set(media(a));
  return media(b).some((one) => mine.has(one));
}

/** Both are about the one joint statement of an event. */
function isOneJointStatement(a: Statement, b: Statement): boolean {
  const isJoint = ({ terms }: Statement) => terms.includes('joint-statement');
  return a.event !== null && a.event === b.event && isJoint(a) && isJoint(b);
}

/** The source both go back to, or that the one which names a source gives; null where none is named. */
export function originOf(a: Statement, b: Statement, base: KnowledgeBase): string | null {
  const [mine, theirs] = [namedSpeakers(a, base), namedSpeakers(b, base)];
  if (mine.length > 0 && (theirs.length === 0 || sharesOrigin(a, b, base))) return a.attributedTo;
  return mine.length === 0 && theirs.length > 0 ? b.attributedTo : null;
}
