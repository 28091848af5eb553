import { findDraft } from '@/lib/db/drafts';
import type { DraftSurface } from '@/lib/domain/win/draft';
import { writtenAt } from '@/lib/domain/written-at';
import { leftDraft } from './left-draft';

export interface Last {
  /** By field; empty when nothing was being typed. */
  fields: Record<string, string>;
  /** Only a page that went away left it: the log does not have it yet. */
  isUnwritten: boolean;
}

/** What was being typed there last. Rejects where the log cannot be read and nothing was left. */
export async function readLast(surface: DraftSurface, key: string): Promise<Last> {
  const { read } = leftDraft(surface, key);
  const draft = await findDraft(surface, key).catch((error) => {
    if (read() === null) throw error;
    return undefined;
  });
  const left = read(writtenAt(draft, 'fields'));
  return { fields: left ?? draft?.fields ?? {}, isUnwritten: left !== null };
}
