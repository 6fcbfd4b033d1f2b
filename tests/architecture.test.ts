import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What a folder (or a single file) of `src` may import: other folders of the project, and packages by name. */
interface Layer {
  readonly may: readonly string[];
  readonly packages: readonly string[];
}

/**
 * Who may import whom. Imports inside a folder are free; whatever isn't in this table isn't allowed, and a new folder has
 * to be entered here first. From the core, which knows neither page nor browser, up to what puts all together.
 */
const LAYERS: Readonly<Record<string, Layer>> = {
  reason: { may: [], packages: [] },
  settings: { may: [], packages: [] },
  'settings-file': { may: ['settings'], packages: [] },
  named: { may: [], packages: [] },
  model: { may: ['reason', 'named'], packages: [] },
  detection: { may: ['reason'], packages: [] },
  'read-reply': { may: ['named', 'model', 'detection'], packages: [] },
  words: { may: ['reason', 'assets'], packages: [] },
  text: { may: ['model'], packages: ['porter2', 'chrono-node'] },
  entities: { may: ['reason', 'model', 'text'], packages: [] },
  statements: { may: ['model', 'text', 'entities'], packages: [] },
  library: { may: ['reason', 'model', 'text', 'entities', 'statements'], packages: [] },
  compare: { may: ['reason', 'named', 'model', 'text', 'entities', 'statements', 'library'], packages: [] },
  corpus: { may: ['model'], packages: [] },
  'build-library': { may: ['model', 'entities', 'statements', 'library', 'compare'], packages: [] },
  engine: { may: ['model', 'statements', 'library', 'compare'], packages: [] },
  story: { may: ['reason', 'model', 'entities', 'library', 'compare', 'engine'], packages: [] },
  reply: {
    may: ['model', 'detection', 'read-reply', 'entities', 'library', 'compare/same-event'],
    packages: [],
  },
  page: { may: ['reason', 'model', 'detection', 'text/normalise'], packages: [] },
  ui: {
    may: ['reason', 'settings', 'named', 'model', 'detection', 'read-reply', 'story/story', 'words'],
    packages: ['preact'],
  },
  'ui/coverage/search': { may: ['model'], packages: ['fuse.js'] },
  extension: { may: ['reason', 'settings', 'model', 'detection', 'read-reply', 'words'], packages: [] },
  reader: {
    may: ['reason', 'model', 'settings', 'read-reply', 'words', 'page', 'ui', 'extension'],
    packages: [],
  },
  cli: {
    may: [
      'reason',
      'words',
      'model',
      'detection',
      'engine',
      'reply',
      'build-library',
      'corpus',
      'entities',
      'library',
      'story',
      'page',
      'data',
    ],
    packages: ['node:', 'jsdom'],
  },
  dev: { may: ['model', 'cli'], packages: ['node:', 'puppeteer-core', 'selfsigned', 'axe-core'] },
  entrypoints: {
    may: [
      'reason',
      'reader',
      'settings',
      'settings-file',
      'words',
      'model',
      'detection',
      'read-reply',
      'engine',
      'reply',
      'corpus',
      'entities',
      'library',
      'story',
      'page',
      'ui',
      'extension',
      'data',
    ],
    packages: ['wxt', 'webextension-polyfill', 'preact'],
  },
};

/** Parts that run anywhere (page, background, terminal), in the order in which they build on each other. */
const CORE = [
  'reason',
  'settings',
  'settings-file',
  'named',
  'model',
  'detection',
  'read-reply',
  'words',
  'text',
  'entities',
  'statements',
  'library',
  'compare',
  'corpus',
  'build-library',
  'engine',
  'story',
  'reply',
];

const ROOT = resolve(import.meta.dirname, '..');
const CODE = /\.(?:ts|tsx|mts|mjs)$/u;

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const FILES = [...filesIn('src'), ...filesIn('entrypoints')];
const CODE_FILES = FILES.filter((file) => CODE.test(file));

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const lineCount = (file: string) => read(file).trimEnd().split('\n').length;

/** `src/compare/support.ts` → `compare/support`: where a file stands, without `src/` and its ending. */
function placeOf(file: string): string {
  return file.replace(/^src\//u, '').replace(/\.d\.mts$|\.\w+$/u, '');
}

const folderOf = (place: string) => place.split('/')[0] as string;

/** The row of the table for a place: its own, or its folder's. */
function layerOf(place: string): Layer | undefined {
  return LAYERS[place] ?? LAYERS[folderOf(place)];
}

/** What is wrong with a file's imports, as `file imports what`. */
function wrongImports(file: string, text: string): readonly string[] {
  const place = placeOf(file);
  const layer = layerOf(place);
  if (!layer) return [`${file} stands in no layer`];
  const wrong = ts.preProcessFile(text, true, true).importedFiles.filter(({ fileName }) => {
    if (!fileName.startsWith('.')) return !layer.packages.some((name) => isPartOf(fileName, name));
    const target = placeOf(relative(ROOT, resolve(ROOT, file, '..', fileName)));
    const isOwn = folderOf(target) === folderOf(place);
    return !isOwn && !layer.may.some((allowed) => isPartOf(target, allowed));
  });
  return wrong.map(({ fileName }) => `${file} imports ${fileName}`);
}

/** Whether `preact/hooks` is of `preact`, `text/normalise` of `text`, `node:fs` of `node:`. */
function isPartOf(name: string, whole: string): boolean {
  return name === whole || name.startsWith(whole.endsWith(':') ? whole : `${whole}/`);
}

describe('imports', () => {
  test('every file imports only what its layer may', () => {
    expect(CODE_FILES.flatMap((file) => wrongImports(file, read(file)))).toEqual([]);
  });

  test.each([
    ['src/text/tokens.ts', "import { held } from '../entities/knowledge';"],
    ['src/entities/offices.ts', "import { stem } from 'porter2';"],
    ['src/compare/support.ts', "import { compare } from '../engine';"],
    ['src/page/extract.ts', "import { tokenise } from '../text/tokens';"],
    ['src/page/extract.ts', "import browser from 'webextension-polyfill';"],
    ['src/ui/Panel.tsx', "import type { Keep } from '../page/keep';"],
    ['src/ui/sidebar/Panel.tsx', "const { default: Fuse } = await import('fuse.js');"],
    ['src/extension/settings-store.ts', "export { buildView } from '../ui/view';"],
    ['src/engine.ts', "import { readFileSync } from 'node:fs';"],
    ['src/helpers/anything.ts', ''],
  ])('this table would not let %s have: %s', (file, text) => {
    expect(wrongImports(file, text)).toHaveLength(1);
  });

  test('each part of the core imports only parts that stand before it', () => {
    const isAfter = (part: string, other: string) => CORE.indexOf(other) >= CORE.indexOf(part);
    expect(CORE.filter((part) => LAYERS[part]?.may.some((other) => isAfter(part, other)))).toEqual([]);
  });

  test('each row of the table stands for something', () => {
    const places = FILES.map(placeOf);
    expect(Object.keys(LAYERS).filter((row) => !places.some((place) => isPartOf(place, row)))).toEqual([]);
  });
});

describe('the core', () => {
  const config = JSON.parse(read('tsconfig.core.json')) as {
    readonly compilerOptions: { readonly lib: readonly string[]; readonly types: readonly string[] };
    readonly include: readonly string[];
  };

  test('is checked without the types of page, browser and terminal', () => {
    expect(config.compilerOptions.lib).toEqual(['ES2023']);
    expect(config.compilerOptions.types).toEqual([]);
  });

  test('is checked as a whole', () => {
    expect(config.include.map(placeOf).toSorted()).toEqual(CORE.toSorted());
  });
});

describe('files', () => {
  const median = (sizes: readonly number[]) => sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0;

  test('none has more than 300 lines', () => {
    const written = [...FILES, ...filesIn('tests').filter((file) => CODE.test(file))];
    const long = written.map((file) => [file, lineCount(file)] as const).filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });

  test('half of them have at most 70', () => {
    const sizes = CODE_FILES.filter((file) => file.startsWith('src/')).map(lineCount);
    expect(median(sizes)).toBeLessThanOrEqual(70);
  });

  test('folders are named after what they are about, and nothing only passes exports on', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|commons?|shared|misc|managers?|services?)(?:\/|\.|$)/u;
    const barrel = /(?:^|\/)index\.(?:ts|tsx|mts)$/u;
    expect(FILES.filter((file) => vague.test(file))).toEqual([]);
    expect(CODE_FILES.filter((file) => file.startsWith('src/') && barrel.test(file))).toEqual([]);
    expect(CODE_FILES.filter((file) => /^export\s+\*/mu.test(read(file)))).toEqual([]);
  });
});

describe('what comes from a page stays text', () => {
  /** Ways of turning text into elements or code. Reading `outerHTML` is none. */
  const UNSAFE: readonly (readonly [name: string, pattern: RegExp])[] = [
    ['innerHTML', /\.innerHTML\b/u],
    ['outerHTML written', /\.outerHTML\s*=[^=]/u],
    ['insertAdjacentHTML', /\binsertAdjacentHTML\b/u],
    ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\s*[=:]/u],
    ['document.write', /\bdocument\.write(?:ln)?\(/u],
    ['eval', /\beval\s*\(/u],
    ['new Function', /\bnew\s+Function\b/u],
    ['timer with text', /\bset(?:Timeout|Interval)\(\s*['"`]/u],
  ];

  test.each(UNSAFE)('no %s', (_, pattern) => {
    expect(CODE_FILES.filter((file) => pattern.test(read(file)))).toEqual([]);
  });
});
