import { accessibilityViolations } from './accessibility';
import { layoutShift } from './layout-shift';
import type { Problem } from './picture';
import { tightButtons } from './tight-buttons';
import { shadowOfVisit, type Visit } from './visit';

/** What a machine can see to be wrong with a state that has been brought about. */
export async function problemsOf(visit: Visit): Promise<Problem[]> {
  const { session, page, state, size, theme, complaints } = visit;
  const shadow = shadowOfVisit(visit);
  const where = `${session.kind}, ${theme}, ${size.width} px`;
  const problem = (what: string, isNote = false): Problem => ({ state: state.name, where, what, isNote });
  const problems = complaints.take().map((what) => problem(what));

  for (const { rule, help, elements } of await accessibilityViolations(visit)) {
    problems.push(problem(`axe ${rule}: ${help}: ${elements.join(' | ')}`));
  }
  if (shadow && theme === 'light') {
    const shift = await layoutShift(page);
    if (shift && shift.before > 0) problems.push(problem(`layout shift ${shift.before.toFixed(4)}`));
    if (shift && shift.after > 0) {
      problems.push(problem(`layout shift after the reader's click: ${shift.after.toFixed(4)}`, true));
    }
  }
  for (const words of await tightButtons(visit))
    problems.push(problem(`"${words}" stands out of its button`));
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  if (sideways > 0) problems.push(problem(`the page is ${sideways} px wider than the window`));
  return problems;
}
