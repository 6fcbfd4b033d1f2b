import axe from 'axe-core';
import { shadowOfVisit, type Visit } from './visit';

/** What axe-core finds wrong by one rule. */
export interface Violation {
  readonly rule: string;
  readonly help: string;
  /** The elements, as the beginning of their HTML with what is the matter. */
  readonly elements: readonly string[];
}

/** What can differ between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Rules for a whole document: beside an article that is the publisher's matter. */
const documentRules = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title'];

interface Rule {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Outcome {
  readonly violations: readonly Rule[];
  /** Rules that axe couldn't try on something because of an error. */
  readonly failed: readonly Rule[];
  /** There is text, and of none of it the contrast could be told. */
  readonly blind: boolean;
}

/**
 * Runs in the page. For as long as axe looks it is shown what it would not see: it asks elements for `shadowRoot`, and
 * gets none of a closed one; and it learns what lies over what from the body down, while we stand beside that.
 */
const lookSource = `async (root, options) => {
  if (typeof axe === 'undefined') { ${axe.source} }
  const host = root.host;
  const show = (object, name, value) => Object.defineProperty(object, name, { configurable: true, get: () => value });
  if (host) {
    show(host, 'shadowRoot', root);
    show(document, 'body', host);
  }
  try {
    const found = await axe.run(host ?? document, { ...options, preload: false, iframes: false });
    const has = (rules) => rules.some((rule) => rule.id === 'color-contrast');
    const isFailed = (node) => node.none.some((check) => check.id === 'error-occurred');
    return {
      violations: found.violations,
      failed: found.incomplete.filter((rule) => rule.nodes.some(isFailed)),
      blind: has(found.incomplete) && !has(found.passes) && !has(found.violations),
    };
  } finally {
    if (host) {
      delete host.shadowRoot;
      delete document.body;
    }
  }
}`;

/** What to look for: all in light, only colours in dark, and no contrast where the reader has set the colours. */
function optionsFor({ state, theme }: Visit) {
  const types = { resultTypes: ['violations', 'incomplete'] };
  if (theme === 'dark') return { ...types, runOnly: { type: 'rule', values: colourRules } };
  const skipped = [
    ...(state.surface === 'article' ? documentRules : []),
    ...(state.prefers?.forcedColours ? colourRules : []),
  ];
  return { ...types, rules: Object.fromEntries(skipped.map((rule) => [rule, { enabled: false }])) };
}

/** What axe-core has against a state: in the closed root beside an article, or on a whole page of our own. */
export async function accessibilityViolations(visit: Visit): Promise<Violation[]> {
  if (visit.state.prefers?.forcedColours && visit.theme === 'dark') return [];
  const options = optionsFor(visit);
  const shadow = shadowOfVisit(visit);
  const outcome = shadow
    ? await shadow.call<Outcome>(lookSource, options)
    : ((await visit.page.evaluate(`(${lookSource})(document, ${JSON.stringify(options)})`)) as Outcome);
  const { violations, failed, blind } = outcome;
  const found = [...violations, ...failed].map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ html, failureSummary }) => {
      const summary = failureSummary?.split('\n').slice(1).join(' ').trim() ?? '';
      return `${html.slice(0, 120)} ${summary}`.trim();
    }),
  }));
  // Silence because nothing was looked at is no praise.
  return blind
    ? [...found, { rule: 'color-contrast', help: 'No text’s contrast could be told', elements: [] }]
    : found;
}
