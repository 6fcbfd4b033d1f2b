import { type Phrase, type Site, type SourceSentence, sitesOf } from '../sentence';

/** Offices and relationships, each with others of its class: who has the one hasn't the other. */
const TITLES: readonly Phrase[] = [
  [/\bspecial envoy\b/giu, 'ambassador', 'national security adviser', 'chief of staff'],
  [/\btop foreign policy envoy\b/giu, 'foreign minister', 'top general'],
  [/\b(top )?foreign policy aide\b/giu, '$1economic adviser', 'press secretary'],
  [/\btop ([A-Z]\w+) negotiator\b/gu, 'top $1 general', '$1 defence minister'],
  [/\b(?:top|lead|chief) negotiator\b/giu, 'defence minister', 'army chief', 'prime minister'],
  [/\benvoy\b/giu, 'defence minister', 'foreign minister'],
  [/\bsovereign wealth fund\b/giu, 'central bank', 'security council'],
  [/\bson-in-law\b/giu, 'brother-in-law', 'nephew'],
  [/\bspokesman\b/giu, 'chief of staff', 'legal adviser'],
  [/\bforeign minister\b/giu, 'defence minister', 'finance minister'],
  [/\bSecretary[-\u2011 ]General\b/gu, 'supreme commander', 'military committee chair'],
  [/\bHigh Representative\b/gu, 'trade commissioner', 'council president'],
  [/\bPresident\b/gu, 'prime minister', 'foreign minister'],
  [/\bprime minister\b/giu, 'president', 'foreign minister'],
];

const STATE = '(?:US|U\\.S\\.|Russian|French|Ukrainian|German) ';
const IN_OFFICE = '(?:President|Foreign Minister|Prime Minister|Special Envoy|Secretary-General)';
const HOLDER = new RegExp(`(?<!\\bformer )(?:\\b${STATE}|(?<!${STATE})\\b)${IN_OFFICE} (?=\\p{Lu})`, 'gu');
/** Back into an office that a person has left. */
const NO_LONGER: Phrase = [/\bformer (?=President|Prime Minister|Foreign Minister)/gu, ''];

/** What stands between a title and the name it belongs to: nothing, a comma, "for Ukraine (". */
const BEFORE_NAME = /^(?:(?: for \p{Lu}\p{L}+)? \(|,? )\p{Lu}\p{Ll}/u;
/** What stands between a name and its title: ", a key Kremlin envoy and head of …", but no verb. */
const APPOSITION = /^, (?:(?!issued|said|met\b|with\b)[\p{L}’'-]+ )*$/u;
const REACH = 60;

/** Titles of people whom the sentence names: another office or relationship, `former` put in or taken out. */
export function changeTitle(sentence: SourceSentence): readonly Site[] {
  const { text } = sentence;
  const sites = TITLES.flatMap(([pattern, ...instead]) =>
    [...text.matchAll(pattern)].some((match) => isNamed(sentence, match.index, match.index + match[0].length))
      ? [[pattern, ...instead] as Phrase]
      : [],
  );
  const leavers = [...text.matchAll(HOLDER)].map(({ index }) => [
    `${text.slice(0, index)}${index === 0 ? 'Former' : 'former'} ${text.slice(index)}`,
  ]);
  return [...sitesOf(text, sites), ...sitesOf(text, [NO_LONGER]), ...leavers];
}

/** Whether the title stands beside a person's name: "envoy Steve Witkoff", "Kirill Dmitriev, a key Kremlin envoy". */
function isNamed({ text, people }: SourceSentence, start: number, end: number): boolean {
  if (BEFORE_NAME.test(text.slice(end))) return true;
  return people.some(
    (person) =>
      person.end <= start && start - person.end <= REACH && APPOSITION.test(text.slice(person.end, start)),
  );
}
