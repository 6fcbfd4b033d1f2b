import type { Page } from 'puppeteer-core';
import type { Session } from '../../src/dev/browsers/session';
import { inFirefoxWindow } from './toolbar';

/** A node of Chromium's tree. */
interface Node {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Browsers have words of their own for some roles. */
const ROLES: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  radiobutton: 'radio',
  DisclosureTriangle: 'summary',
};

/** What in a page can have the focus, from the top, as `role: name`: the browser's own computation. */
export async function namesIn(session: Session, page: Page): Promise<string[]> {
  const told = session.kind === 'chromium' ? await fromChromium(page) : await fromFirefox(session);
  return (
    told
      // Firefox counts a grid itself as able to have the focus; it is its cells that have it.
      .filter(([role]) => role !== 'grid')
      .map(([role, name]) => `${ROLES[role] ?? role}: ${name.replace(/\s+/gu, ' ').trim()}`)
  );
}

async function fromChromium(page: Page): Promise<[string, string][]> {
  const devtools = await page.createCDPSession();
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: Node | undefined): Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
  return inOrder(nodes[0])
    .slice(1)
    .filter(({ properties }) =>
      properties?.some(({ name, value }) => name === 'focusable' && value.value === true),
    )
    .map(({ role, name }) => [role?.value ?? '', name?.value ?? '']);
}

/** Firefox's accessibility service is asked in the browser's own window: BiDi looks for names, but doesn't tell them. */
const firefoxExpression = `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const told = [];
  const visit = (node) => {
    const state = {};
    node.getState(state, {});
    if (state.value & Ci.nsIAccessibleStates.STATE_FOCUSABLE) told.push([service.getStringRole(node.role), node.name ?? '']);
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  for (let turn = 0; turn < 40 && told.length < 2; turn += 1) {
    told.length = 0;
    const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
    if (page) visit(page);
    if (told.length < 2) await new Promise((done) => setTimeout(done, 25));
  }
  return JSON.stringify(told.slice(1));
})()`;

async function fromFirefox(session: Session): Promise<[string, string][]> {
  return JSON.parse(await inFirefoxWindow(session, firefoxExpression)) as [string, string][];
}
