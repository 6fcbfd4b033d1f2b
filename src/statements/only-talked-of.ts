import type { Span } from '../model';

/** How far to look before and after, in characters. */
const BEFORE = 60;
const AFTER = 70;

/** Where what is said of the words ends; a name and a name make no end. */
const BREAK = /[,;:–—()]|\b(?:and|but|while|although|though|whereas|because|after|before|since|so|as)\b/u;
/** Who says it, in the midst: ", Peskov said,". */
const ASIDE = /, [^,;:–—]{0,40}\b(?:said|says|added|insisted|stressed|told)\b[^,;:–—]{0,40},/gu;

const MODAL =
  /\b(?:could|might|may|would|will|should|shall|must|can|cannot|can't|won't|wouldn't|couldn't)\b/u;
/** Verbs that say of what follows them that it may yet be, is asked for or is refused. */
const WISHED =
  /\b(?:(?:propos|suggest|recommend|moot|float|envisag|contemplat|consider|refus|reject|declin|oppos|demand|prefer|favou?r|avoid)(?:s|es|ed|ing|e)?|(?:rul(?:e|es|ed|ing)|vot(?:e|es|ed|ing)) out|den(?:y|ies|ied|ying)|(?:want|seek|sought|hop|wish|plan|intend|prepar|agree|invit|offer|try|tried|threaten|promis)(?:s|es|ed|ing|e|d|ning)? (?:to|for|on|that|an?)|(?:ask|call|push|press|argu|appeal)(?:s|es|ed|ing|e)? for)\b/u;
/** And other words that do. */
const PROSPECT =
  /\b(?:(?:ready|willing|unwilling|able|unable|due|set|about|yet|free|likely|unlikely|expected|scheduled|supposed|reluctant|is|are|was|were|how|whether) to|(?:idea|possibility|prospect|chance|likelihood|proposals?|plans?|talk|offer|option|notion|hopes?|calls?|request|invitation) (?:of|for|to|that)|no plans?|instead of|rather than|without|against|possible|potential|hypothetical|proposed|planned|future|next)\b/u;
/** The same between words that belong together, where nouns may be about something else. */
const WITHIN =
  /\b(?:never|(?:(?:refus|reject|declin|want|plan|agree|intend|offer|hop)(?:s|es|ed|ing|d|ned|ning|e)?|ready|willing|unwilling|due|set|yet|expected|likely|unlikely) to)\b/u;
/** What befalls something of which it isn't told that it took place. */
const BEFALLS =
  /\b(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)(?: (?!to\b)[\p{L}']+){0,3}? (?:discussed|considered|planned|envisaged|envisioned|foreseen|scheduled|proposed|suggested|mooted|floated|ruled out|prepared|contemplated|expected|offered|sought|demanded|rejected|refused|shelved|dropped|cancelled|canceled|called off|postponed|put off|vetoed|agreed|arranged|excluded|on the (?:table|agenda|cards)|off the (?:table|agenda)|in (?:the works|preparation|prospect)|under (?:discussion|consideration)|out of the question|(?:im)?possible|(?:un)?likely|(?:in)?conceivable|an option|a possibility|up for discussion)\b/u;
const STILL_OPEN =
  /\b(?:(?:has|have|had|is|are|was|were)(?:n't| not| never| yet)(?: yet)?(?: been| to be)? (?:agreed|settled|decided|set|fixed|confirmed|arranged)|(?:is|are|was|were|remains?|remained) (?:still |yet )?to (?:follow|come|be)|(?:remains?|remained) (?:an option|a possibility|possible|unlikely|off the table|out of the question)|fell through|came to nothing|depends?|depended)\b/u;

/** What may be and what somebody has put forward, but nothing of what is denied: to many questions that is an answer. */
const MAY_BE = /\b(?:could|might|may)\b/u;
/** What could not be done wasn't. */
const DENIED = /\b(?:not|no|never|nobody|none|neither|nor|cannot)\b|n't\b/iu;
const PUT_FORWARD = /\b(?:propos|suggest|recommend|float|moot)(?:s|es|ed|ing|e)? (?:that|an?)\b/u;
const IS_PUT_FORWARD =
  /\b(?:is|are|was|were|been|being) (?:\p{L}+ )?(?:proposed|suggested|recommended|floated|mooted)\b/u;

/** Whether of these words of a sentence it is only told that it could be so, or that somebody proposes it. */
export function isOnlyPossible(text: string, span: Span): boolean {
  const { before, within, after } = around(text, span);
  const all = before + within + after;
  return (MAY_BE.test(all) && !DENIED.test(all)) || PUT_FORWARD.test(before) || IS_PUT_FORWARD.test(after);
}

/**
 * Whether of these words of a sentence it is only told that somebody could, would or won't do so: "a meeting at one
 * table is not being discussed", "proposed separate talks". Neither they nor their opposite is told to have taken place.
 */
export function isOnlyTalkedOf(text: string, span: Span): boolean {
  const { before, within, after } = around(text, span);
  return (
    [before, within, after].some((part) => MODAL.test(part)) ||
    [WISHED, PROSPECT].some((words) => words.test(before)) ||
    WITHIN.test(within) ||
    [BEFALLS, STILL_OPEN].some((words) => words.test(after))
  );
}

/** The words, and what stands before and after them without a break. */
function around(text: string, { start, end }: Span) {
  const before =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split(BREAK)
      .at(-1) ?? '';
  // An aside may stand in the way, of twice its forty characters at most.
  const after = text
    .slice(end, end + 2 * AFTER)
    .replace(ASIDE, ' ')
    .slice(0, AFTER);
  return { before, within: text.slice(start, end), after: after.split(BREAK)[0] ?? '' };
}
