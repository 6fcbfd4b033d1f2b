import { shadowOfVisit, type Visit } from './visit';

/** Runs in the page. Words of buttons that are narrower than those: what stands out can't be clicked, and meets an edge. */
function tightIn(root: Document | ShadowRoot): string[] {
  return [...root.querySelectorAll('button')].flatMap((button) =>
    button.scrollWidth > button.clientWidth + 1 ? (button.textContent ?? '') : [],
  );
}

/** The words of a state's buttons that stand out of them. */
export async function tightButtons(visit: Visit): Promise<readonly string[]> {
  const shadow = shadowOfVisit(visit);
  if (shadow) return shadow.evaluate(tightIn);
  // `__name` stands for what tsx's compiler puts around named functions.
  const found = await visit.page.evaluate(
    `(() => { const __name = (fn) => fn; return (${tightIn.toString()})(document); })()`,
  );
  return found as string[];
}
