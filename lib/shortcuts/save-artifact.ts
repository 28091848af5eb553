import * as v from 'valibot';
import { saveWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import { isStorageTrouble } from '@/lib/domain/storage-trouble';
import { type ArtifactFields, artifactEntries, plainArtifact } from '@/lib/domain/win/artifact';
import { inWindow } from '@/lib/domain/win/captured-win';
import type { CarriedWords } from '@/lib/domain/win/carried-words';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import type { FactName, Identity } from '@/lib/sites/types';
import type { ShortcutOutcome } from './outcome';

export interface FromPage {
  fields: WinFields;
  artifact: Omit<ArtifactFields, 'winId'>;
  isTranslated?: boolean | undefined;
  /** What is carried into the app if saving fails. */
  words: CarriedWords;
  /** What the page should have stated and did not. */
  missing?: readonly FactName[];
}

const { winId: _, ...entries } = artifactEntries;
const NewArtifactSchema = v.object(entries);

/** Saves a win with its artifact, once for a key however often it is pressed. */
export async function saveArtifact(
  { fields, artifact, isTranslated, words, missing }: FromPage,
  isPrivate: boolean,
): Promise<ShortcutOutcome> {
  // An address longer than any artifact may have is no page to come back to.
  if (!v.is(NewArtifactSchema, artifact)) return { ok: false, reason: 'no-page', words };
  const saved = await saveWin({
    winId: crypto.randomUUID(),
    fields: inWindow(fields, isPrivate),
    artifact: { id: crypto.randomUUID(), fields: artifact, isTranslated },
  });
  if (saved.ok) return { ok: true, result: saved.result, title: fields.title, missing };
  return { ok: false, reason: isStorageTrouble(saved.reason) ? saved.reason : 'storage-failed', words };
}

/** The inbox win of something that is known by its address and title alone. */
export function fromAddress(
  identity: Identity,
  { title, excerpt = null }: { title: string; excerpt?: string | null },
  now: Date,
): FromPage {
  return {
    fields: blankWin(toDay(now), title),
    artifact: { ...plainArtifact(identity, { title, capturedBy: 'menu' }, now), excerpt },
    words: { title, did: excerpt ?? '', note: identity.url },
  };
}
