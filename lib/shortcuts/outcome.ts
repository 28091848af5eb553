import type { Saved } from '@/lib/db/win/wins';
import type { CarriedWords, CarryReason } from '@/lib/domain/win/carried-words';
import type { FactName } from '@/lib/sites/types';

/**
 * What a menu, a key or the address bar came to. Where nothing was saved, `words` are what must not be lost. `isCut`: of a
 * text that was marked, the end is not kept.
 */
export type ShortcutOutcome =
  | { ok: true; result: Saved['result']; title: string; missing?: readonly FactName[]; isCut?: boolean }
  | { ok: false; reason: CarryReason; words: CarriedWords };
