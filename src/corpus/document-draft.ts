import type { Block } from '../model';

/** What a document says about itself, before the source record fills in the rest. */
export interface DocumentDraft {
  readonly title: string;
  readonly author: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** In document order, the title among them. */
  readonly blocks: readonly Block[];
}
