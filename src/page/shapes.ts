/**
 * Questions about the shape of lists, tables and spans. Each looks at a bounded number of nodes, so that a
 * hostile page can't make the walk quadratic.
 */

const LOOK = 12;
const SECTIONING = new Set(['article', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header']);
const CELL_CONTAINERS = new Set(['table', 'article', 'section', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'form']);

/** A list item that is a whole post (a live blog in an `<ol>`), not one point of a list. */
export function isPostItem(item: Element): boolean {
  let paragraphs = 0;
  let looked = 0;
  for (
    let child = item.firstElementChild;
    child && looked < LOOK;
    child = child.nextElementSibling, looked++
  ) {
    if (SECTIONING.has(child.localName)) return true;
    if (child.localName === 'p' && ++paragraphs > 1) return true;
    if (child.localName === 'div' && child.firstElementChild && looked < 3) {
      const inner = child.firstElementChild;
      if (SECTIONING.has(inner.localName)) return true;
      if (inner.localName === 'p' && inner.nextElementSibling?.localName === 'p') return true;
    }
  }
  return false;
}

/** A table of data, whose rows are read as rows; a table used for layout is walked like any box. */
export function isDataTable(table: Element): boolean {
  let isWide = false;
  let rows = 0;
  for (let part = table.firstElementChild; part; part = part.nextElementSibling) {
    if (part.localName === 'caption' || part.localName === 'colgroup') continue;
    let row = part.localName === 'tr' ? part : part.firstElementChild;
    for (; row && rows < LOOK; row = part === row ? null : row.nextElementSibling, rows++) {
      if (row.firstElementChild?.nextElementSibling) isWide = true;
      let cell = row.firstElementChild;
      for (let cells = 0; cell && cells < LOOK; cell = cell.nextElementSibling, cells++) {
        if (holdsLayout(cell)) return false;
      }
    }
    if (rows >= LOOK) break;
  }
  return isWide && rows > 1;
}

/** The names of a data table's columns: they state nothing. */
export function isHeadRow(row: Element): boolean {
  if (row.parentElement?.localName === 'thead') return true;
  if (row.previousElementSibling || !row.nextElementSibling) return false;
  let cells = 0;
  for (let cell = row.firstElementChild; cell && cells < LOOK; cell = cell.nextElementSibling, cells++) {
    if (cell.localName !== 'th') return false;
  }
  return cells > 1;
}

/** Whether nothing but white space stands beside the node in its parent. */
export function isAlone(node: Element): boolean {
  const isBlank = (side: Node | null) =>
    side === null || (side.nodeType === 3 && (side as Text).data.trim() === '');
  return (
    !node.previousElementSibling &&
    !node.nextElementSibling &&
    isBlank(node.previousSibling) &&
    isBlank(node.nextSibling)
  );
}

function holdsLayout(cell: Element): boolean {
  let blocks = 0;
  let looked = 0;
  for (
    let child = cell.firstElementChild;
    child && looked < LOOK;
    child = child.nextElementSibling, looked++
  ) {
    const tag = child.localName;
    if (CELL_CONTAINERS.has(tag)) return true;
    if ((tag === 'p' || tag === 'br') && ++blocks > 2) return true;
    if (tag === 'div' && CELL_CONTAINERS.has(child.firstElementChild?.localName ?? '')) return true;
  }
  return false;
}

const SENTENCE_END = /[.!?…]["'”’»)]{0,2}\s{0,9}$/u;
const BLOCK_STYLE = /display\s{0,9}:\s{0,9}(?:block|flex|grid|list-item)/iu;

/**
 * A span that stands for a paragraph: styled as a block, or a whole sentence with another such span right
 * behind or before it and no space between (inline, the two sentences would be glued together).
 */
export function isBlockSpan(span: Element): boolean {
  if (BLOCK_STYLE.test(span.getAttribute('style') ?? '')) return true;
  if (!isSentenceSpan(span)) return false;
  return isSentenceSpan(span.nextSibling) || isSentenceSpan(span.previousSibling);
}

function isSentenceSpan(node: Node | null): boolean {
  if (node?.nodeType !== 1 || (node as Element).localName !== 'span') return false;
  const first = node.firstChild;
  const last = node.lastChild;
  if (first?.nodeType !== 3 || last?.nodeType !== 3) return false;
  return (first as Text).data.length >= 40 && SENTENCE_END.test((last as Text).data.slice(-12));
}
