import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Block, Report } from '../../src/model';

/** A topic of `data/gold/unrelated`: several reports of one happening that contradict each other nowhere. */
export interface UnrelatedTopic {
  /** Name of the file without its ending. */
  readonly id: string;
  readonly topic: string;
  readonly reports: readonly Report[];
}

interface RawReport {
  readonly id: string;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  /** One that starts with `- ` is a list item. */
  readonly paragraphs: readonly string[];
}

const FOLDER = resolve(import.meta.dirname, '../../data/gold/unrelated');
const ITEM = '- ';

/** All topics, in the order of their numbers. */
export function readUnrelatedTopics(): readonly UnrelatedTopic[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const id = file.replace(/\.json$/u, '');
    const raw = JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as {
      readonly topic: string;
      readonly reports: readonly RawReport[];
    };
    return { id, topic: raw.topic, reports: raw.reports.map((report) => toReport(id, report)) };
  });
}

function toReport(topic: string, raw: RawReport): Report {
  const blocks: Block[] = [{ kind: 'title', start: 0, end: raw.title.length }];
  let text = `${raw.title}\n\n`;
  for (const paragraph of raw.paragraphs) {
    const isItem = paragraph.startsWith(ITEM);
    const start = text.length + (isItem ? ITEM.length : 0);
    text += `${paragraph}\n\n`;
    blocks.push({ kind: isItem ? 'item' : 'paragraph', start, end: text.length - 2 });
  }
  return {
    id: `${topic} ${raw.id}`,
    title: raw.title,
    outlet: raw.outlet,
    author: null,
    published: raw.published,
    url: null,
    addressBasis: 'Written for the evaluation; it has no address.',
    language: 'en',
    text,
    blocks,
  };
}
