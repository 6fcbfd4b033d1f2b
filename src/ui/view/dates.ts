const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** The day alone, for comparing: `2025-12-22`; null where the date isn't as precise as that. */
export function dayOf(iso: string | null): string | null {
  return DAY.exec(iso ?? '')?.[0] ?? null;
}
