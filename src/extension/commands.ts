import type { ToReader } from './messages';

/** The keyboard commands of the manifest, and what each tells the reader of the tab in front. */
const MESSAGES = new Map<string, ToReader>([
  ['toggle-sidebar', { kind: 'toggle' }],
  ['next-finding', { kind: 'step', by: 1 }],
  ['previous-finding', { kind: 'step', by: -1 }],
]);

export const COMMANDS: readonly string[] = [...MESSAGES.keys()];

/** What a command tells the reader; null for one that is none of ours. */
export function messageFor(command: string): ToReader | null {
  return MESSAGES.get(command) ?? null;
}
