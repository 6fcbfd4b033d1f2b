import { NOT } from '../../entities/lexicon';
import type { Hit } from '../find-pattern';
import type { Item, Sentence } from '../sentence';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DENIALS = words(
  'deny denies denied denying denial disputes disputed disputing refutes refuted refuting contradicts contradicted',
);
/** Of an aim, "rejects the suggestion that" denies too; of talks, "dismissed as" judges. */
const REFUSALS = words(
  'waved waves brushed brushes laughed laughs shrugs scoff rejects rejected rejecting dismisses dismissed dismissing rubbishes rubbished rebuts rebutted rebuffed scoffed scoffs ' +
    'doubt doubts doubted doubting disbelieves questions questioned ridicules ridiculed mocked shrugged scotched quashed disavowed disowned',
);
/** "nothing good came of it". */
const NIL = words('nothing little hardly scarcely barely few zero scant lacking lacked');
const SUGGESTS = /^(?:suggest|indicat|show|point|prov|impl)/u;
/** Whether somebody denies or waves away something here: it is that one's own view then. */
export function isRefusing({ items }: Sentence): boolean {
  return items.some((item) => REFUSALS.has(item.lower) || DENIALS.has(item.lower));
}

const EVIDENCE = words(
  'evidence sign signs indication indications proof hint hints reason reasons trace suggestion question nothing intention intentions plan plans',
);
/** Judgements of what stands before them: "is nonsense". */
const NONSENSE = words(
  'nonsense untrue hysteria myth fantasy fabrication false rubbish hogwash absurd ridiculous laughable scaremongering fearmongering alarmism paranoia propaganda hysterical lie lies invention unfounded groundless baseless',
);
const BOUNDARY = /[,;:—]|\s[–-]\s/u;
const CONJUNCTIONS = words('and but while although though whereas');
/** How many items before the words a denial may stand. */
const REACH = 12;
/** "dismissed as fruitless". */
const AS_REACH = 3;

const UNDOING = words(
  'given abandoned abandon dropped drop shelved shelve renounced renounce relinquished lost ditched forsaken concede conceded shelving abandoning dropping buried gave',
);

/** "has dropped his plan to": what follows is no longer meant. */
export function isUndoing(item: Item | undefined): boolean {
  return item !== undefined && (UNDOING.has(item.lower) || item.concept === 'concede');
}

/** How often words before (or behind) turn what was found into its opposite. `isAim`: it is about what somebody wants. */
export function turnsOf(sentence: Sentence, hit: Hit, isAim: boolean): number {
  const before = clauseBefore(sentence, hit);
  const isFar =
    /\b(?:far from|anything but|nowhere near|the opposite of|by no means|in no way)\b[^,;:]*$/iu.test(
      textBefore(sentence, hit),
    );
  const isDenied = before.some(
    (item, i) => denies(before, i, isAim) && !(hit.isNegated && item.concept === NOT),
  );
  const isNonsense = isAim && itemsAfter(sentence, hit).some((item) => NONSENSE.has(item.lower));
  // "not dropped" undoes nothing.
  const undoing = before.findLastIndex(isUndoing);
  const isUndone =
    isAim &&
    undoing >= 0 &&
    !before.slice(Math.max(0, undoing - 2), undoing).some((item) => item.concept === NOT);
  return [hit.isNegated, isFar, isDenied || isNonsense, isUndone].filter(Boolean).length;
}

function denies(before: readonly Item[], at: number, isAim: boolean): boolean {
  const item = before[at] as Item;
  if (DENIALS.has(item.lower)) return true;
  if (!isAim) return false;
  if (NIL.has(item.lower))
    return before.slice(at + 1, at + 4).some((one) => EVIDENCE.has(one.lower) || SUGGESTS.test(one.lower));
  if (item.concept === NOT) return before.slice(at + 1, at + 4).some((one) => EVIDENCE.has(one.lower));
  const rest = before.slice(at + 1);
  const isRefused =
    REFUSALS.has(item.lower) ||
    NONSENSE.has(item.lower) ||
    (/^rul/u.test(item.lower) && rest[0]?.lower === 'out');
  const as = rest.findIndex((one) => one.lower === 'as');
  return isRefused && !(as >= 0 && rest.length - as <= AS_REACH) && !isUndoubted(before, at);
}

/** "no doubt", "beyond doubt". */
function isUndoubted(before: readonly Item[], at: number): boolean {
  const previous = before[at - 1];
  return previous?.concept === NOT || previous?.lower === 'beyond';
}

function clauseBefore({ items, text }: Sentence, { start }: Hit): readonly Item[] {
  const end = items.findIndex((item) => item.start >= start);
  let from = end;
  while (from > 0 && end - from < REACH) {
    const gap = text.slice(items[from - 1]?.end, items[from]?.start);
    if (BOUNDARY.test(gap) || CONJUNCTIONS.has(items[from - 1]?.lower ?? '')) break;
    from--;
  }
  return items.slice(from, end);
}

function textBefore(sentence: Sentence, { start }: Hit): string {
  return sentence.text.slice(Math.max(0, start - 80), start);
}

function itemsAfter({ items }: Sentence, { end }: Hit): readonly Item[] {
  return items.filter((item) => item.start >= end).slice(0, REACH);
}

const HOPES = words(
  'hope hopes hoped hoping hopeful expect expects expected expecting expectation expectations would could might may should must need needs ' +
    'wish wishes promise promises promised demand demands demanded urge urges urged if unless whether until once ' +
    'unlikely likely can tried try tries trying asked asks question needed require requires required aims aimed possible possibly potentially eventually perhaps maybe possibility',
);
/** Of talks the future is only hoped for; "will not attack" tells an aim. */
const FUTURE = words('will shall ahead next tomorrow planned upcoming wants want');
const RISKS = words('fear fears feared risk risks risking if unless whether may might');
const AIM_HOPES = words(
  'hope hopes hoped hoping hopeful if unless whether when once must should expect expects expected asked ask asks urge urges urged demand demands demanded wonder wonders',
);
/** "productive talks need a ceasefire first", "productive or not". */
const PENDING = words('would need needs require requires requiring or');
const COULD = /\b(?:could|would) (?:prove|become|turn|end up|be)\b[^.;,]*$/iu;
const WITHOUT = /\bwould be [^.;]{0,60}\b(?:without|unless|if)\b/iu;
const SHORT_OF =
  /\b(?:stop(?:s|ped|ping)? short of|declin(?:e|es|ed|ing) to|refus(?:e|es|ed|ing) to|would not|wouldn't|avoid(?:s|ed|ing)?|without) (?:call|describ|say|judg|prais|hail|comment|rat|assess|characteri[sz]|speak)/iu;

/** Whether it is only hoped for, feared, asked or made a condition. `isGood`: a favourable view, which hopes make nothing of. */
export function isUnreal(sentence: Sentence, hit: Hit, isAim: boolean, isGood: boolean): boolean {
  if (SHORT_OF.test(textBefore(sentence, hit))) return true;
  const before = clauseBefore(sentence, hit);
  if (!isAim && (WITHOUT.test(sentence.text) || COULD.test(textBefore(sentence, hit)))) return true;
  if (
    isGood &&
    !isAim &&
    itemsAfter(sentence, hit)
      .slice(0, 3)
      .some((item) => PENDING.has(item.lower))
  )
    return true;
  const isAny = (set: ReadonlySet<string>) =>
    before.some((item, i) => set.has(item.lower.split(' ')[0] ?? '') && !isIdle(before, i));
  if (isGood && !isAim && before.slice(-3).some((item) => NIL.has(item.lower))) return true;
  if (isAim) return isAny(AIM_HOPES);
  return isGood ? isAny(HOPES) || isAny(FUTURE) : isAny(RISKS);
}

/** "as if", "if anything", "if you believe her". */
function isIdle(before: readonly Item[], at: number): boolean {
  if (before[at]?.lower !== 'if') return false;
  return before[at - 1]?.lower === 'as' || /^(?:any|anything|you)$/u.test(before[at + 1]?.lower ?? '');
}
