/** The address of an article of the English Wikipedia by its title. */
export function wikipediaUrl(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.trim().replace(/ /gu, '_'))}`;
}
