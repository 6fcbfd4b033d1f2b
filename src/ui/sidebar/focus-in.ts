/** What has the focus inside an element, in a closed root too; null where nothing in it has. */
export function focusIn(container: Element | null): Element | null {
  const tree = container?.getRootNode();
  const active = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
  return active && container?.contains(active) ? active : null;
}
