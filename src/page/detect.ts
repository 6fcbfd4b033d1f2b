import type { Detection, PageSample } from '../detection';
import { type PageLine, type Reason, reason } from '../reason';
import { isEnglish } from './detect-english';
import { indexTopic, type Passage, readPassage } from './detect-passage';
import { detectShape } from './detect-shape';
import type { Topic } from './detect-topic';
import { readWords } from './detect-words';

const BAR = 0.5;

/** What each sign adds when it is there in full. All but the breadth stay below the bar: a title never suffices. */
const WEIGHTS = { breadth: 0.55, title: 0.15, lead: 0.15, sides: 0.15, rivals: -0.7, others: -0.4 };

/** Most that a page can reach that never names the first side. */
const UNNAMED = 0.2;

/** Share of the text on the talks that counts as a passing mention, and as the subject throughout. */
const PASSING = 0.12;
const THROUGHOUT = 0.38;

/** How often a side has to be named to count in full. */
const NAMED = 3;

/** Characters up to which short paragraphs are read as one passage. */
const PASSAGE = 260;

/** Most that is read: a page sample is smaller, but nothing here may trust that. */
const MOST_PARAGRAPHS = 40;
const MOST_TEXT = 1_500;

/** Whether a page is an English article on the topic's negotiations. */
export function detect(sample: PageSample, topic: Topic): Detection {
  const paragraphs = sample.paragraphs.slice(0, MOST_PARAGRAPHS).map((text) => text.slice(0, MOST_TEXT));
  const shape = detectShape({ ...sample, url: sample.url.slice(0, MOST_TEXT), paragraphs });
  if (shape.reason && shape.article === 0) return no(shape.reason);
  if (!isEnglish(readWords(paragraphs.join(' ')))) return no('PageNotEnglish');

  const index = indexTopic(topic);
  const read = (text: string) => readPassage(text.slice(0, MOST_TEXT), index);
  const title = read(sample.title);
  const body = passagesOf(paragraphs).map(read);
  const all = [title, ...body];
  const lead = [...(sample.description ? [read(sample.description)] : []), ...body.slice(0, 2)];
  const named = [0, 1].map((side) => all.reduce((sum, one) => sum + (one.sides[side] ?? 0), 0));
  const on = body.reduce((sum, one) => sum + one.talks, 0);
  const rival = commonest(all.map((one) => one.rival));
  const other = commonest(all.map((one) => one.other));

  const subject =
    WEIGHTS.breadth * clamp((on / body.length - PASSING) / (THROUGHOUT - PASSING)) +
    WEIGHTS.title * title.talks +
    WEIGHTS.lead * (lead.reduce((sum, one) => sum + one.talks, 0) / lead.length) +
    WEIGHTS.sides * (named.reduce((sum, times) => sum + clamp(times / NAMED), 0) / named.length) +
    WEIGHTS.rivals * clamp(rival.count / body.length) +
    WEIGHTS.others * clamp(other.all / body.length);
  const score = clamp(named[0] ? subject : Math.min(subject, UNNAMED)) * shape.article;

  const reasons: Reason[] = shape.reason ? [reason(shape.reason)] : [];
  reasons.push(...describe(topic, named, title, body));
  const otherTalks = topic.rivals.find(({ name }) => name.en === rival.name)?.name;
  const otherMatter = topic.others.find(({ name }) => name.en === other.name)?.name;
  if (otherTalks && rival.count > 1 && rival.count >= on)
    reasons.push(reason('PageOtherTalks', { label: otherTalks }, { label: topic.sides[0].name }));
  if (otherMatter && other.count > 1 && other.count >= on)
    reasons.push(reason('PageOtherMatter', { label: otherMatter }));
  return { isPeaceTalks: score >= BAR, score, reasons };
}

/**
 * Paragraphs as passages of comparable length: a tabloid's one-sentence paragraphs are read together, so that the
 * style of a newsroom doesn't dilute what its article is about.
 */
function passagesOf(paragraphs: readonly string[]): string[] {
  const passages: string[] = [];
  for (const paragraph of paragraphs) {
    const last = passages.at(-1);
    if (last !== undefined && last.length + paragraph.length <= PASSAGE)
      passages[passages.length - 1] = `${last} ${paragraph}`;
    else passages.push(paragraph);
  }
  return passages;
}

function describe(
  topic: Topic,
  named: readonly number[],
  title: Passage,
  body: readonly Passage[],
): Reason[] {
  const sides = topic.sides.filter((_, side) => named[side]).map((side) => side.name);
  const speaking = body.filter((one) => one.talks > 0).length;
  const reasons = [
    sides.length > 0
      ? reason('PageNames', { labels: sides })
      : reason('PageNamesNeither', ...topic.sides.map(({ name }) => ({ label: name }))),
    speaking > 0 ? reason('PageSpeaks', String(speaking), String(body.length)) : reason('PageSpeaksNot'),
  ];
  if (title.talks > 0 && Math.max(...title.sides) > 0) reasons.push(reason('PageTitle'));
  return reasons;
}

function no(line: PageLine): Detection {
  return { isPeaceTalks: false, score: 0, reasons: [reason(line)] };
}

/** The name that occurs most, how often it does, and how often any does. */
function commonest(names: readonly (string | null)[]): { name: string; count: number; all: number } {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [name, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return { name, count, all: names.filter(Boolean).length };
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}
