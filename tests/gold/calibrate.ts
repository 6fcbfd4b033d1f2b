import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULE_TABLE } from '../../src/compare/confidence-table';
import { articleNames } from './article-labels';
import { tallyRules, tallySupport } from './calibration';
import { confidenceSource } from './confidence-source';
import { openProjectLibrary, readArticles, readSeeds } from './measure';
import { ruleNames } from './rule-names';

/** `npm run calibrate`: measures how often each rule is right and writes the table of confidences. */

const TABLE = resolve(import.meta.dirname, '../../src/compare/confidence-table.ts');
/**
 * Support is counted between these scores. The steps are wide: between 0.30 and 0.38 alone fewer than four in five were
 * right on 22 November 2026 (143 of 181), up to 0.44 more (269 of 320).
 */
const STEPS = [0.2, 0.25, 0.3, 0.44, 0.6];
const UNSEEN = { right: 0, of: 0 };

const library = openProjectLibrary();
// The locked articles stay locked: what they were calibrated on they couldn't test.
const pages = [...readSeeds(library), ...readArticles(library, articleNames('open'))];
const tallies = tallyRules(pages, library);
const { whole, beginnings } = ruleNames();
const known = [...tallies.keys(), ...RULE_TABLE.map(({ rule }) => rule)].filter((rule) =>
  beginnings.some((beginning) => rule.startsWith(beginning)),
);
const rules = [...new Set([...whole, ...known])].sort();
const support = tallySupport(pages, library, STEPS);
writeFileSync(
  TABLE,
  confidenceSource(
    rules.map((rule) => [rule, tallies.get(rule) ?? UNSEEN]),
    STEPS.map((from, i) => [from, support[i] ?? UNSEEN]),
  ),
);
console.log(
  `${TABLE}: ${rules.length} rules and ${STEPS.length} steps of support, on ${pages.length} pages.`,
);
