import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type GoldPage, type RawSentence, toSentence } from './labels';

const ARTICLES = resolve(import.meta.dirname, '../../data/gold/articles');

export interface GoldArticle extends GoldPage {
  /** Path of the saved page. */
  readonly file: string;
  readonly url: string;
  readonly isLocked: boolean;
}

/**
 * Names of the articles, open or locked. Texts and mistakes of locked ones aren't read while rules are worked on; their
 * totals are printed, so they are no untouched test.
 */
export function articleNames(which: 'open' | 'locked'): readonly string[] {
  const names = readdirSync(ARTICLES).flatMap((file) => /^(.+)\.json$/u.exec(file)?.[1] ?? []);
  return names.filter((name) => readArticleLabels(name).isLocked === (which === 'locked')).sort();
}

/** One article of `data/gold/articles` by its name without ending. */
export function readArticleLabels(name: string): GoldArticle {
  const raw = JSON.parse(readFileSync(resolve(ARTICLES, `${name}.json`), 'utf8')) as {
    file: string;
    url: string;
    locked: boolean;
    sentences: RawSentence[];
    look_alikes: { own_excerpt: string; seed: string; seed_excerpt: string }[];
  };
  return {
    id: name,
    file: resolve(ARTICLES, raw.file),
    url: raw.url,
    isLocked: raw.locked,
    sentences: raw.sentences.map(toSentence),
    lookAlikes: raw.look_alikes.map((one) => {
      return { own: one.own_excerpt, seed: one.seed, excerpt: one.seed_excerpt };
    }),
    leavesOut: null,
    self: null,
    record: null,
  };
}
