import type { Statement } from '../model';

/** Origins: the first source that a statement goes back to, as far as the reports name it. */

/** Groups that are nobody in particular: two reports of them need not have one source. */
const VAGUE =
  /^(?:some |other |several |local |unnamed )?(?:officials?|participants|reports|sources?|authorities|experts|analysts|leaders|envoys?|representatives|diplomats?|assessments|sides?|teams?|aides?)$/u;

/** Who is named as saying it, vague groups aside. */
function namedSpeakers({ saidBy }: Statement): readonly string[] {
  return saidBy.filter((speaker) => !VAGUE.test(speaker));
}

/** Whether both statements go back to one named source: at least one speaker is the same. */
export function sharesOrigin(a: Statement, b: Statement): boolean {
  const speakers = new Set(namedSpeakers(a));
  return (
    namedSpeakers(b).some((speaker) => speakers.has(speaker)) ||
    isOneJudgement(a, b) ||
    isOneJointStatement(a, b)
  );
}

/** The same judgement of one event is what those at the table said, whoever of them a report names. */
function isOneJudgement(a: Statement, b: Statement): boolean {
  const judged = ({ slots }: Statement) =>
    slots.flatMap((slot) =>
      slot.family === 'assessment' && slot.event !== null && slot.holder !== null
        ? [`${slot.key} ${slot.value} ${slot.event}`]
        : [],
    );
  const mine = new Set(judged(a));
  return judged(b).some((one) => mine.has(one));
}

/** Both are about the one joint statement of an event. */
function isOneJointStatement(a: Statement, b: Statement): boolean {
  const isJoint = ({ terms }: Statement) => terms.includes('joint-statement');
  return a.event !== null && a.event === b.event && isJoint(a) && isJoint(b);
}

/** The source both go back to, or that the one which names a source gives; null where none is named. */
export function originOf(a: Statement, b: Statement): string | null {
  const [mine, theirs] = [namedSpeakers(a), namedSpeakers(b)];
  if (mine.length > 0 && (theirs.length === 0 || sharesOrigin(a, b))) return a.attributedTo;
  return mine.length === 0 && theirs.length > 0 ? b.attributedTo : null;
}
