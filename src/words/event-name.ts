/** "Miami talks, 19-21 December 2025" → "Miami talks": its days are told in a place of their own, in the reader's language. */
const DAYS_BEHIND = /,[^,]*\b\d{4}$/u;

export function eventName(name: string): string {
  return name.replace(DAYS_BEHIND, '');
}
