import type { OpenArticle } from './article';

/** What the tab and the opened sidebar say where an article can't be compared. */
export async function problemTold({
  shadow,
}: OpenArticle): Promise<{ tab: string; title: string; text: string }> {
  const tab = await shadow.evaluate((root) => root.querySelector('.tab')?.getAttribute('aria-label') ?? '');
  await shadow.click('.tab');
  await shadow.waitFor('.sidebar [role="alert"]');
  return shadow.evaluate((root, tab) => {
    const text = (selector: string) => root.querySelector(`.sidebar ${selector}`)?.textContent ?? '';
    return { tab, title: text('.message-title'), text: text('.message-text') };
  }, tab);
}
