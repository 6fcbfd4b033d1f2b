/** What the page's own structured data says of the article; null where it doesn't. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

type Json = { readonly [key: string]: unknown };

const ARTICLE_TYPE = /(?:Article|Posting|Report|NewsStory)$/u;
const LARGEST_SCRIPT = 500_000;
const MOST_NODES = 2_000;

/** Reads `<script type="application/ld+json">`; broken, foreign and oversized ones are passed over. */
export function readJsonLd(document: Document): JsonLdArticle {
  const nodes = [...document.getElementsByTagName('script')]
    .filter((script) => script.type.toLowerCase().includes('ld+json'))
    .flatMap((script) => nodesOf(parse(script.textContent ?? '')));
  const articles = nodes.filter((node) =>
    strings(node.type ?? node['@type']).some((type) => ARTICLE_TYPE.test(type)),
  );
  const first = (read: (node: Json) => string | null, from: readonly Json[]) => {
    for (const node of from) {
      const value = read(node);
      if (value) return value;
    }
    return null;
  };
  return {
    headline: first((node) => text(node.headline), articles),
    // A page that is only typed WebPage still dates itself.
    published: first((node) => text(node.datePublished), [...articles, ...nodes]),
    author: first((node) => names(node.author), articles),
    publisher: first((node) => names(node.publisher), articles),
    language: first((node) => text(node.inLanguage), articles),
  };
}

function parse(source: string): unknown {
  if (source.length > LARGEST_SCRIPT) return null;
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** All objects in the data, those of `@graph` and nested ones included, breadth first. */
function nodesOf(root: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) found.push(value as Json);
    queue.push(...Object.values(value).slice(0, MOST_NODES));
  }
  return found;
}

function text(value: unknown): string | null {
  const single = Array.isArray(value) ? value[0] : value;
  return typeof single === 'string' && single.trim() !== '' ? single.trim() : null;
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

/** `"A"`, `{name: "A"}` or a list of either → "A, B". */
function names(value: unknown): string | null {
  const list = (Array.isArray(value) ? value.slice(0, 10) : [value]).map((item) =>
    typeof item === 'object' && item !== null ? text((item as Json).name) : text(item),
  );
  return list.filter((name) => name !== null).join(', ') || null;
}
