import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { outletOf } from '../corpus/outlets';
import { readReport } from '../corpus/read-report';
import type { SourceRecord } from '../corpus/source-record';
import type { PageSample } from '../detection';
import type { Article, Outlet, Report, Result } from '../model';
import { extractPage } from '../page/extract';
import { readMetadata } from '../page/metadata';
import { samplePage } from '../page/sample';
import { inEnglish } from './word-files';

/** Larger files are no saved article; parsing them would take minutes. */
const MOST_BYTES = 8_000_000;
/** Characters of text below which a page is a fragment rather than a page off the topic. */
const LEAST_TEXT = 40;
const MARKUP = /<(?:!doctype|html|head|body|article|main|div|p|section)\b/iu;

/** A file opened as a page: what the engine reads, and what the detector sees. */
export interface OpenedFile {
  readonly article: Article;
  readonly sample: PageSample;
  /** Why the article is empty, null where it isn't: a home page or a list has text, but no article. */
  readonly problem: string | null;
}

/** Opens a saved HTML page, or a document in one of the source documents' own formats. */
export function openFile(
  file: string,
  url: string | null,
  outlets: readonly Outlet[],
  reports: readonly Report[],
): Result<OpenedFile> {
  const text = readText(file);
  if (!text.ok) return text;
  if (text.value.trim() === '')
    return { ok: false, error: `${file}: the file is empty; save the page again` };
  return MARKUP.test(text.value.slice(0, 4000))
    ? openPage(file, text.value, url, outlets)
    : openDocument(file, text.value, url, outlets, reports);
}

function readText(file: string): Result<string> {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) {
      const megabytes = (size / 1e6).toFixed(1);
      return {
        ok: false,
        error: `${file}: ${megabytes} MB is more than an article has; save the article alone (at most 8 MB)`,
      };
    }
    const text = readFileSync(file, 'utf8');
    if (text.includes('\0')) return { ok: false, error: `${file}: not a text file; save the page as HTML` };
    return { ok: true, value: text };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : `it can't be read (${code ?? 'unknown error'})`;
    return { ok: false, error: `${file}: ${reason}` };
  }
}

function openPage(
  file: string,
  html: string,
  url: string | null,
  outlets: readonly Outlet[],
): Result<OpenedFile> {
  const document = parsePage(html);
  if (!document)
    return { ok: false, error: `${file}: its markup is nested too deep to read; save the article alone` };
  const metadata = readMetadata(document, url ?? '', null);
  const canonical = metadata.url;
  const address = url ?? canonical ?? `file:///${basename(file)}`;
  const outlet = outletOf(hostOf(address), outlets)?.name ?? null;
  const page = extractPage(document, address, outlet);
  const sample = samplePage(document, address);
  if (page.ok) {
    const article = { ...page.value.article, url: url ?? page.value.article.url };
    return { ok: true, value: { article, sample, problem: null } };
  }
  const hasText = (document.body.textContent ?? '').trim().length >= LEAST_TEXT;
  const problem = inEnglish(page.error);
  if (page.error.line !== 'NoArticle' || !hasText) return { ok: false, error: `${file}: ${problem}` };
  const { titles, published, author, language } = metadata;
  const about = { title: titles[0] ?? '', outlet, author, published, url: address, language };
  return { ok: true, value: { article: { ...about, text: '', blocks: [] }, sample, problem } };
}

/** Null where the parser gives up: thousands of elements inside one another. */
function parsePage(html: string): Document | null {
  try {
    return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  } catch {
    return null;
  }
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#:]+)/u.exec(url)?.[1] ?? '';
}

function openDocument(
  file: string,
  raw: string,
  url: string | null,
  outlets: readonly Outlet[],
  reports: readonly Report[],
): Result<OpenedFile> {
  // A source document of the library is known: its date and address stand in the table of sources.
  const bundled = reports.find((report) => report.text === raw);
  if (bundled)
    return { ok: true, value: { article: bundled, sample: sampleDocument(bundled), problem: null } };
  const outlet = url ? outletOf(hostOf(url), outlets) : null;
  const source: SourceRecord = {
    id: basename(file).replace(/\.[^.]*$/u, ''),
    file,
    outlet: outlet?.name ?? '',
    outletKind: outlet?.kind ?? 'news site',
    domain: outlet?.domains[0] ?? '',
    country: outlet?.country ?? 'US',
    url,
    addressBasis: '',
    published: null,
    publishedBasis: '',
    author: null,
    language: 'en',
  };
  const report = readReport(raw, source);
  if (!report.ok) return report;
  const article: Article = { ...report.value, outlet: outlet?.name ?? null };
  return { ok: true, value: { article, sample: sampleDocument(article), problem: null } };
}

function sampleDocument(article: Article): PageSample {
  const { url, language, title } = article;
  const paragraphs = article.blocks
    .filter((block) => block.kind !== 'title')
    .map((block) => article.text.slice(block.start, block.end));
  return { url: url ?? '', language, title, description: '', types: ['article'], paragraphs };
}
