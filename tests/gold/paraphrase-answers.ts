import { type KnowledgeBase, nameOf } from '../../src/entities/knowledge-base';
import type { Slot, SlotFamily } from '../../src/model';

/** What a sentence of the bank asserts: the answer to a question of fact, or a pole of an assessment. */
export type Expected =
  | { readonly fact: string; readonly answer: string | number }
  | { readonly topic: string; readonly pole: string };

/** What the engine makes of one case. */
export interface Verdict {
  /** It found what the sentence asserts; of a look-alike it asserts nothing. */
  readonly isRight: boolean;
  /** It found another answer to the same question. */
  readonly isWrong: boolean;
}

/** Name of the class a case belongs to: "crew = safe", "talks positive"; null for look-alikes. */
export function classOf(expected: Expected | null): string | null {
  if (!expected) return null;
  return 'fact' in expected ? `${expected.fact} = ${expected.answer}` : `${expected.topic} ${expected.pole}`;
}

/** Sets the slots of the sentence against what it asserts; `family` is what a look-alike must not have. */
export function judge(
  expected: Expected | null,
  slots: readonly Slot[],
  family: 'fact' | 'assessment',
  base: KnowledgeBase,
): Verdict {
  if (!expected) return { isRight: slots.every((slot) => slot.family !== family), isWrong: false };
  const given = 'fact' in expected ? factAnswers(expected.fact, slots, base) : poles(expected.topic, slots);
  const wanted = plain(String('fact' in expected ? expected.answer : expected.pole));
  const isPerson = 'fact' in expected && expected.fact.startsWith('leader-');
  const isRight = given.some((answer) => isSame(answer, wanted, isPerson));
  return { isRight, isWrong: !isRight && given.length > 0 };
}

/** Only views of somebody named count: others are compared with nothing. */
function poles(topic: string, slots: readonly Slot[]): string[] {
  return slots
    .filter((slot) => slot.family === 'assessment' && slot.holder && slot.key.split(':')[0] === topic)
    .map((slot) => plain(slot.value));
}

/** Which slots answer a question of the bank: most are facts, some have a family of their own. */
function factAnswers(fact: string, slots: readonly Slot[], base: KnowledgeBase): string[] {
  const values = (family: SlotFamily, isMeant: (key: string) => boolean = () => true) =>
    slots.filter((slot) => slot.family === family && isMeant(slot.key)).map((slot) => slot.value);
  const placeName = (id: string) => {
    return plain(base.knowledge.places.find((place) => place.id === id)?.name ?? id.replace(/^name:/u, ''));
  };
  if (fact === 'attendance-europe') return values('attendance', (key) => key === 'europe');
  if (fact === 'leader-ukraine') {
    return values('leader', (key) => key === 'ukraine').map((id) => plain(nameOf(base, id)));
  }
  if (fact === 'duration') return values('duration');
  if (fact.startsWith('plan-origin-')) {
    const points = fact.slice('plan-origin-'.length);
    return values('origin', (key) => key.startsWith(points)).flatMap((sides) => sides.split('+'));
  }
  if (fact === 'travel') return values('where', (key) => key === 'dmitriev-reports').map(placeName);
  if (fact === 'strike-place') {
    return [...values('where', (key) => key.startsWith('vessel-damage')), ...values('scene')].map(placeName);
  }
  return values('fact', (key) => key === fact).map(plain);
}

/** "Krasnodar region" is Krasnodar, "Kyrylo Budanov" is also Budanov by another first name. */
function isSame(answer: string, wanted: string, isPerson: boolean): boolean {
  if (isPerson) return lastWord(answer) === lastWord(wanted);
  return answer === wanted || answer.startsWith(`${wanted} `);
}

function lastWord(text: string): string {
  return text.split(' ').at(-1) ?? text;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[.\u2019']/gu, '');
}
