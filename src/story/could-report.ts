/** Days as reports state them: `YYYY-MM-DD` and more; null where unknown. */
type Published = string | null;

const day = (published: Published) => published?.slice(0, 10) ?? null;

/**
 * Whether a report printed on `published` could have told what the reports of `tellers` tell: not before it happened (its
 * first day, where known), nor before anybody told it. Where a day isn't known, it could.
 */
export function couldReport(
  published: Published,
  happened: string | null,
  tellers: readonly Published[],
): boolean {
  const printed = day(published);
  if (printed === null) return true;
  if (happened !== null && printed < happened) return false;
  const told = tellers.map(day);
  return told.length === 0 || told.some((one) => one === null || one <= printed);
}
