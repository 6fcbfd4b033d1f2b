import type { Topic } from '../../entities/assessments';
import type { KnowledgeBase } from '../../entities/knowledge-base';
import { isSameTarget } from '../support';
import { clash, noClash, type Rule } from './rule';

/**
 * Opposite poles of one topic. Different holders: the parties differ. One holder said to take both: the outlets differ.
 */
export const ASSESSMENT: Rule = {
  cardinality: 'poles',
  isLoose: false,
  compare: (a, b, { base }) => {
    if (!isSameTarget(a.key, b.key)) return null;
    if (a.value === b.value) return noClash('the same view');
    if (!a.holder || !b.holder) return noClash('nobody is named whose view it is');
    // "Productive" was said of two meetings by the same man: an assessment counts for the event it was made of.
    if (topicOf(a.key, base)?.counterpart && (a.event === null || a.event !== b.event))
      return noClash('it isn’t sure that both judge the same meeting');
    const holders = new Set(a.holder.split('+'));
    if (isCountryOf(a.holder, b.holder, base) || isCountryOf(b.holder, a.holder, base))
      return noClash('a country and one of its people are no two parties');
    const isSameHolder = b.holder.split('+').some((holder) => holders.has(holder));
    return isSameHolder
      ? clash('outlets', 'assessment', 'assessment-same-holder')
      : clash('parties', 'assessment', 'assessment');
  },
};

/** "US and Ukraine" includes Zelenskyy: a country and one of its people are no two parties, nor surely one. */
function isCountryOf(holders: string, others: string, base: KnowledgeBase): boolean {
  const people = others.split('+').flatMap((other) => base.persons.get(other)?.side ?? []);
  return holders.split('+').some((holder) => people.some((side) => side === holder));
}

/** The topic of an assessment's key. */
export function topicOf(key: string, base: KnowledgeBase): Topic | undefined {
  return base.topics.find((topic) => topic.id === key.split(':')[0]);
}
