/** Which link led away from a page: among those that look and lead alike, under the nearest element with an id. */
export interface FollowedLink {
  readonly under: string | null;
  readonly kind: string;
  readonly href: string;
  readonly nth: number;
}

export function noteLink(link: HTMLAnchorElement): FollowedLink {
  const under = link.closest('[id]')?.id ?? null;
  const note = { under, kind: link.className, href: link.getAttribute('href') ?? '' };
  return { ...note, nth: alike(note).indexOf(link) };
}

/** The link in the page as it is drawn now, with all open that it stands in; null where it isn't any more. */
export function findLink(note: FollowedLink): HTMLAnchorElement | null {
  const link = alike(note)[note.nth] ?? null;
  for (let fold = link?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  return link;
}

function alike({ under, kind, href }: Omit<FollowedLink, 'nth'>): HTMLAnchorElement[] {
  const within = (under === null ? null : document.getElementById(under)) ?? document;
  return [...within.querySelectorAll('a')].filter(
    (link) => link.className === kind && link.getAttribute('href') === href,
  );
}

/** What a place in the browser's history holds of ours; anything may stand there. */
export function readNote(state: unknown): FollowedLink | null {
  const note = (state as { readonly followed?: FollowedLink } | null)?.followed;
  return note && typeof note.href === 'string' && typeof note.nth === 'number' ? note : null;
}
