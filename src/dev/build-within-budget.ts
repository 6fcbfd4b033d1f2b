import { browserKinds } from './browsers/session';
import { formatSizes, measureBuild, overBudget, readBudget } from './budget';
import { build, buildFolder } from './build';

/** Builds for both browsers, prints what each file weighs, and tells whether all keep to tests/budget.json. */
export async function buildWithinBudget(): Promise<boolean> {
  const budget = readBudget();
  let ok = true;
  for (const kind of browserKinds) {
    if (!(await build(kind))) return false;
    const sizes = measureBuild(buildFolder(kind));
    console.log(`\n${buildFolder(kind)}\n${formatSizes(sizes, budget)}`);
    for (const complaint of overBudget(sizes, budget)) {
      console.error(`${complaint} (tests/budget.json)`);
      ok = false;
    }
  }
  return ok;
}
