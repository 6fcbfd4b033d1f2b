import type { Finding } from '../../model';
import type { ReadReply } from '../../read-reply';
import { groupDifferences, keyOf } from './difference-groups';
import { conflictId, corroborationId, omissionId, referenceId, selfId } from './finding-ids';

/** The conflicts that cards with these ids show. */
function conflictsOf(ids: ReadonlySet<string>, { reading }: ReadReply, met: Set<string>): Set<string> {
  const keys = new Set<string>();
  for (const { key, findings } of groupDifferences(reading.findings)) {
    const id = findings[0] && conflictId(findings[0], reading.statements);
    if (id === undefined || !ids.has(id)) continue;
    met.add(id);
    keys.add(key);
  }
  return keys;
}

/**
 * A reply without what the reader has hidden, so that view, counts and marks all do without it; `hidden` names what of `ids`
 * was there.
 */
export function withoutHidden(
  reply: ReadReply,
  ids: ReadonlySet<string>,
): { readonly reply: ReadReply; readonly hidden: readonly string[] } {
  const met = new Set<string>();
  if (ids.size === 0) return { reply, hidden: [] };
  const { reading } = reply;
  const { statements } = reading;
  const conflicts = conflictsOf(ids, reply, met);
  const stays = (id: string) => {
    if (ids.has(id)) met.add(id);
    return !ids.has(id);
  };
  const staysFinding = (finding: Finding) =>
    finding.relation === 'conflicts'
      ? !conflicts.has(keyOf(finding))
      : stays(corroborationId(finding.statement, statements));
  const shown = {
    ...reading,
    findings: reading.findings.filter(staysFinding),
    corroborations: reading.corroborations.filter((one) => stays(corroborationId(one.statement, statements))),
    leavesOut: reading.leavesOut.filter((one) => stays(omissionId(one, reply))),
    self: reading.self.filter((one) => stays(selfId(one, statements))),
    reference: reading.reference.filter((one) => stays(referenceId(one, statements))),
  };
  return { reply: { ...reply, reading: shown }, hidden: [...met] };
}
