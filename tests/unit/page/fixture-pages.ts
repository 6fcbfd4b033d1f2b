import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { inEnglish } from '../../../src/cli/word-files';
import type { ExtractedPage } from '../../../src/page/extract';
import { extractPage } from '../../../src/page/extract';

const FOLDER = fileURLToPath(new URL('../../fixtures/extract/', import.meta.url));

/** What a person who looks at the page would copy out of it. */
export interface Expected {
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string;
  readonly blocks: readonly (readonly [kind: string, text: string])[];
}

/** Names of all fixture pages: each is a folder with `page.html` and `expected.json`. */
export const FIXTURES: readonly string[] = readdirSync(FOLDER).sort();

export function urlOf(name: string): string {
  return `https://site.example/${name}`;
}

export function openPage(html: string, url = urlOf('page')): Document {
  return new JSDOM(html, { url }).window.document;
}

export function openFixture(name: string): Document {
  return openPage(readFileSync(`${FOLDER}${name}/page.html`, 'utf8'), urlOf(name));
}

/** Throws where there is no expectation: a page without one is a failing test, not a new baseline. */
export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(`${FOLDER}${name}/expected.json`, 'utf8'));
}

export function extractOrThrow(document: Document, url: string): ExtractedPage {
  const result = extractPage(document, url, null);
  if (!result.ok) throw new Error(inEnglish(result.error));
  return result.value;
}
