import { readLibraryFile, readOutlets } from '../../src/cli/library';
import { openFile } from '../../src/cli/open-file';
import { type Trail, trail } from '../../src/engine';
import type { Library } from '../../src/library/library';
import { openLibrary } from '../../src/library/load-library';
import type { Article } from '../../src/model';
import { readArticleLabels } from './article-labels';
import { evaluate } from './evaluate';
import { type Figures, sumFigures } from './figures';
import type { GoldPage } from './labels';
import { scoreOrigins } from './origins';
import { readSeedLabels } from './seed-labels';

export interface Measured {
  readonly figures: Figures;
  /** Lines to read. */
  readonly mistakes: readonly string[];
}

/** A page with its labels, and what the engine makes of it. */
export interface ReadPage extends Trail {
  readonly labels: GoldPage;
  readonly article: Article;
}

export function openProjectLibrary(): Library {
  return openLibrary(readLibraryFile());
}

/** The five documents, each read as the page against the other four. */
export function readSeeds(library: Library): ReadPage[] {
  return readSeedLabels().pages.map((labels) => {
    const article = library.reports.find((one) => one.report.id === labels.id)?.report;
    if (!article) throw new Error(`data/gold/seeds.gold.json: there is no report ${labels.id}`);
    return { labels, article, ...trail(article, library) };
  });
}

/** The articles written for the evaluation, against all five documents. */
export function readArticles(library: Library, names: readonly string[]): ReadPage[] {
  const outlets = readOutlets();
  return names.map((name) => {
    const labels = readArticleLabels(name);
    const opened = openFile(labels.file, labels.url, outlets, []);
    if (!opened.ok) throw new Error(opened.error);
    const { article } = opened.value;
    return { labels, article, ...trail(article, library) };
  });
}

export function measureSeeds(library: Library): Measured {
  const pages = readSeeds(library);
  const readings = new Map(pages.map(({ labels, reading }) => [labels.id, reading]));
  const origins = scoreOrigins(readSeedLabels().origins, readings, library);
  const scores = scoresOf(pages, library);
  return {
    figures: sumFigures(scores, origins),
    mistakes: [
      ...scores.flatMap((one) => one.mistakes),
      ...[origins.told, origins.counts, origins.names].flatMap((one) => one.mistakes),
    ],
  };
}

export function measureArticles(library: Library, names: readonly string[]): Measured {
  const scores = scoresOf(readArticles(library, names), library);
  return { figures: sumFigures(scores, null), mistakes: scores.flatMap((one) => one.mistakes) };
}

function scoresOf(pages: readonly ReadPage[], library: Library) {
  return pages.map(({ labels, article, reading }) => evaluate(labels, article, reading, library));
}
