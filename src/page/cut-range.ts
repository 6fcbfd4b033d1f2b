/** As `Range.START_TO_START` and so on: which ends of two ranges are compared. */
const STARTS = 0;
const ENDS = 2;
const START_WITH_END_OF_OTHER = 3;
const END_WITH_START_OF_OTHER = 1;

/** What is left of a range without the parts that `holes` cover: ranges of their own, in order; empty where nothing is. */
export function cutAround(range: Range, holes: readonly Range[]): Range[] {
  const inside = holes
    .filter((hole) => overlap(range, hole))
    .sort((a, b) => a.compareBoundaryPoints(STARTS, b));
  if (inside.length === 0) return [range];
  const left: Range[] = [];
  const rest = range.cloneRange();
  for (const hole of inside) {
    if (rest.collapsed || !overlap(rest, hole)) continue;
    if (rest.compareBoundaryPoints(STARTS, hole) < 0) {
      const before = rest.cloneRange();
      before.setEnd(hole.startContainer, hole.startOffset);
      left.push(before);
    }
    if (rest.compareBoundaryPoints(ENDS, hole) > 0) rest.setStart(hole.endContainer, hole.endOffset);
    else rest.collapse(false);
  }
  return rest.collapsed ? left : [...left, rest];
}

function overlap(a: Range, b: Range): boolean {
  return (
    a.compareBoundaryPoints(START_WITH_END_OF_OTHER, b) < 0 &&
    a.compareBoundaryPoints(END_WITH_START_OF_OTHER, b) > 0
  );
}
