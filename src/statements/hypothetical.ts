import type { Sentence } from './sentence';

/** How a sentence opens that asks or supposes: "Should the EU use", "Were Moscow to give up", "Who was behind". */
const OPENER =
  /^[\W\d]*(?:If|Should|Unless|Whether|Suppose|Imagine|Who|Whom|Would|Could|Will|Might|Were|Had \p{L}+ (?:not )?(?:\p{L}+ed|been)|How (?:could|would|many|much|long)|Where|Any)\b/u;
/** What is wished for, feared, guessed or long past isn't told to be so. */
const UNREAL =
  /\b(?:hop(?:e|es|ed|ing) (?:for|that|to|of|a|an|the|all|he|they|it|both)|in (?:the )?hopes?|pray(?:s|ed|ing)? (?:for|that)|wish(?:es|ed)? (?:for|that|he|they|it)|call(?:s|ed|ing)? (?:again |once more )?(?:for|on)|urg(?:e|es|ed|ing) \p{L}+|plead(?:s|ed|ing)?|appeal(?:s|ed|ing)? (?:for|to)|would (?:like|love|prefer|welcome|have|oppose|be|mean|need|require|want|mix)|could (?:have|be used)|might|may (?:\p{Ll}+ )?(?:be|have|use|travel|come|agree|yet)|(?:do not|don't|never) expect|want(?:s|ed)? to see|fear(?:s|ed)? that|anyone's guess|remains? to be seen|(?:yet|declined?|refused?) to say|(?:is|was|it's|remains|remained) (?:un|not )(?:clear|known|settled|decided)|has not been (?:settled|decided)|nobody (?:could|would|can|will) say|in the past|in theory|hypothetical\p{L}*|earlier draft|(?:a|an|one) poll|polls? (?:found|show|suggest)|survey|as if to|provided that|as long as|on condition|in case|in the event|even if|(?<!as )if \p{L}+)\b/iu;
/** What somebody would do, and on what condition: "is ready to talk if both sides have the will". */
const WILL =
  /\b(?:would|could|might) (?!have|like|love|prefer|welcome)|,? (?:if|provided|as long as|on condition) .*$/gu;

/** Whether the sentence asks, hopes, supposes or guesses; `canWill` lets through what somebody would or could do. */
export function isHypothetical({ text }: Sentence, canWill: boolean): boolean {
  if (/\?['")\]]*\s*$/u.test(text) || OPENER.test(text)) return true;
  return UNREAL.test(canWill ? text.replace(WILL, '') : text);
}
