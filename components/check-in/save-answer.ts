import { type EntrySaved, logWords } from '@/components/popup/entry/save-entry';
import type { StorageRefusal } from '@/lib/db/outcome';
import { changeEvidence } from '@/lib/db/proof/evidence';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { asAnswer, type QuickLog } from '@/lib/domain/quick-log/quick-log';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

/**
 * Saves an answer of the check-in as a win that shows the behaviour it was asked about. The quick log links to the
 * built-in ladder; a link to another one comes after. Doing it again after a failure is safe.
 */
export async function saveAnswer(
  entry: QuickLog,
  ladder: Ladder,
  now: Date,
): Promise<EntrySaved | { ok: false; reason: StorageRefusal }> {
  const saved = await logWords(asAnswer(entry), now);
  const { shows } = entry;
  const isOther = ladder.id !== seniorEngineer.id && ladder.behaviours.some(({ id }) => id === shows);
  if (!saved.ok || shows === null || !isOther) return saved;
  const linked = await changeEvidence(saved.winId, ladder.id, { chosen: [shows] }, 'suggestion');
  return linked.ok ? saved : linked;
}
