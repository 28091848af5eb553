import * as v from 'valibot';
import { saveWin } from '@/lib/db/wins';
import { type ArtifactFields, artifactEntries, isWrittenByDefault } from '@/lib/domain/artifact';
import type { CarriedWords } from '@/lib/domain/carried-words';
import { toDay } from '@/lib/domain/day';
import { blankWin, type WinFields } from '@/lib/domain/win';
import type { Identity } from '@/lib/sites/types';
import type { ShortcutOutcome } from './outcome';

export interface FromPage {
  fields: WinFields;
  artifact: Omit<ArtifactFields, 'winId'>;
  /** What is carried into the app if saving fails. */
  words: CarriedWords;
}

const { winId: _, ...entries } = artifactEntries;
const NewArtifactSchema = v.object(entries);

/** Saves a win with its artifact, once for a key however often it is pressed. */
export async function saveArtifact({ fields, artifact, words }: FromPage): Promise<ShortcutOutcome> {
  // An address longer than any artifact may have is no page to come back to.
  if (!v.is(NewArtifactSchema, artifact)) return { ok: false, reason: 'no-page', words };
  const saved = await saveWin({
    winId: crypto.randomUUID(),
    fields,
    artifact: { id: crypto.randomUUID(), fields: artifact },
  });
  if (saved.ok) return { ok: true, result: saved.result, title: fields.title };
  return { ok: false, reason: saved.reason === 'storage-full' ? 'storage-full' : 'storage-failed', words };
}

/** The inbox win of something that is known by its address and title alone. */
export function fromAddress(
  identity: Identity,
  { title, excerpt = null, did = '' }: { title: string; excerpt?: string | null; did?: string },
  now: Date,
): FromPage {
  return {
    fields: { ...blankWin(toDay(now), title), did },
    artifact: {
      ...identity,
      written: isWrittenByDefault(identity.type),
      title,
      state: null,
      dates: {},
      facts: {},
      excerpt,
      capturedAt: now.toISOString(),
      capturedBy: 'menu',
    },
    words: { title, did: excerpt ?? did, note: identity.url },
  };
}

/** Saved in a private window, it is the user's own business until they say otherwise. */
export function inWindow(from: FromPage, isPrivate: boolean): FromPage {
  return isPrivate ? { ...from, fields: { ...from.fields, visibility: 'private' } } : from;
}
