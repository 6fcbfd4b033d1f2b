import type { Line } from './line';
import { readDate } from './read-date';

/** How far from the top a line that is only a date or a byline may stand. */
const TOP = 8;

const FIELD =
  /^(date|published(?: on| at)?|posted(?: on)?|(?:last )?updated(?: on)?|source|author|written by|by)\s*:\s*(\S.*)$/iu;

interface Fields {
  readonly author: string | null;
  readonly published: string | null;
}

/** `Date: … | Source: …`: a line of nothing but fields. */
function readFields(text: string): Fields | null {
  if (text.length > 200) return null;
  let author: string | null = null;
  let published: string | null = null;
  for (const part of text.split(/[|•·]/u)) {
    const field = FIELD.exec(part.trim());
    if (!field) return null;
    const key = (field[1] ?? '').toLowerCase();
    const value = field[2] ?? '';
    if (key === 'author' || key.endsWith('by')) author ??= value;
    else if (key !== 'source') published ??= readDate(value);
  }
  return { author, published };
}

/** `By Jane Doe and John Roe`. */
function readByline(text: string): string | null {
  const names = /^by\s+([^.?!:;]{3,60})$/iu.exec(text)?.[1];
  return names?.split(/[\s,]+/u).every((word) => /^(?:\p{Lu}|and$|de$|von$|van$)/u.test(word)) ? names : null;
}

function readTopLine(text: string): Fields | null {
  const published = readDate(text);
  if (published) return { author: null, published };
  const author = readByline(text);
  return author ? { author, published: null } : null;
}

/** Takes the lines on author and date out of the text. The first that names one holds. */
export function splitMetadata(lines: readonly Line[]): Fields & { readonly lines: readonly Line[] } {
  let author: string | null = null;
  let published: string | null = null;
  const rest = lines.filter((line, index) => {
    const fields = readFields(line.text) ?? (index < TOP ? readTopLine(line.text) : null);
    author ??= fields?.author ?? null;
    published ??= fields?.published ?? null;
    return fields === null;
  });
  return { author, published, lines: rest };
}
